import { Text, View } from '@react-pdf/renderer'
import { ink, look } from './look'

type Props = { name: string; designation: string; children: string }

/** Who approved, on the right above the code. */
export const Signatory = ({ name, designation, children }: Props) => (
  <View style={{ alignSelf: 'flex-end', width: '46%', marginBottom: 14 }}>
    <View style={{ borderTop: `1.5 solid ${ink.text}`, paddingTop: 4 }}>
      <Text style={look.bold}>{name}</Text>
      <Text>{designation}</Text>
      <Text style={look.small}>{children}</Text>
    </View>
  </View>
)
