import { Text, View } from '@react-pdf/renderer'
import { ink } from './look'

/** One large word across every page: cancelled, duplicate. */
export const Stamp = ({ text }: { text: string }) => (
  <View fixed style={{ position: 'absolute', top: '42%', left: 0, right: 0 }}>
    <Text
      style={{
        fontSize: 52,
        fontWeight: 600,
        color: ink.brick,
        opacity: 0.22,
        textAlign: 'center',
        transform: 'rotate(-24deg)',
      }}
    >
      {text}
    </Text>
  </View>
)
