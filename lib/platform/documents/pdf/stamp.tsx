import { Text, View } from '@react-pdf/renderer'
import { ink } from './look'

const mark = {
  color: ink.brick,
  opacity: 0.22,
  textAlign: 'center',
  fontSize: 44,
  lineHeight: 1.5,
  fontWeight: 600,
} as const

/** Large words across every page: cancelled, duplicate. */
export const Stamp = ({ lines }: { lines: readonly string[] }) => (
  <View fixed style={{ position: 'absolute', top: '36%', left: 0, right: 0 }}>
    <View style={{ transform: 'rotate(-24deg)' }}>
      {lines.map((line) => (
        <Text key={line} style={mark}>
          {line}
        </Text>
      ))}
    </View>
  </View>
)
