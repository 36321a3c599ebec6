import { Text, View } from '@react-pdf/renderer'
import { ink } from './look'

type Props = { title: string; over?: string; under?: string | undefined }

/** The paper's name, with a quieter line above or below. */
export const Title = ({ title, over, under }: Props) => (
  <View style={{ marginTop: 12 }}>
    {over && <Text style={{ fontSize: 11, color: ink.second }}>{over}</Text>}
    <Text style={{ fontSize: 20, fontWeight: 600, lineHeight: 1.4 }}>{title}</Text>
    {under && <Text style={{ fontSize: 11, color: ink.second }}>{under}</Text>}
  </View>
)
