import { Text, View } from '@react-pdf/renderer'
import { ink, look } from './look'

/** Opens a part of a paper; never stays alone at the foot of a page. */
export const Heading = ({ children }: { children: string }) => (
  <Text
    minPresenceAhead={36}
    style={{ fontSize: 12, fontWeight: 600, marginTop: 16, marginBottom: 2, color: ink.deodar }}
  >
    {children}
  </Text>
)

/** Numbered lines of prose. */
export const NumberedList = ({ items }: { items: readonly string[] }) => (
  <View>
    {items.map((item, index) => (
      <View key={index} style={[look.row, { paddingVertical: 1.5 }]}>
        <Text style={{ width: 20 }}>{`${index + 1}.`}</Text>
        <Text style={{ flex: 1 }}>{item}</Text>
      </View>
    ))}
  </View>
)
