import { Text, View } from '@react-pdf/renderer'
import { ink } from './look'

const mark = {
  color: ink.brick,
  opacity: 0.22,
  textAlign: 'center',
  lineHeight: 1.5,
  fontWeight: 600,
} as const

/** Large words across every page: cancelled, duplicate; `size` in points. */
export const Stamp = ({ lines, size }: { lines: readonly string[]; size: number }) => (
  <View fixed style={{ position: 'absolute', top: '36%', left: 0, right: 0 }}>
    <View style={{ transform: 'rotate(-24deg)' }}>
      {lines.map((line) => (
        <Text key={line} style={[mark, { fontSize: size }]}>
          {line}
        </Text>
      ))}
    </View>
  </View>
)
