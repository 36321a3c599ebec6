import { Text, View } from '@react-pdf/renderer'
import { ink, look } from './look'

/** A label and its value as they will be read, languages already chosen. */
export type Row = { readonly label: string; readonly value: string }

type Props = { rows: readonly Row[]; labelWidth?: number }

/** Labels left, values right, hairlines between; long values wrap, rows stay whole. */
export const Facts = ({ rows, labelWidth = 34 }: Props) => (
  <View style={{ borderTop: `0.75 solid ${ink.hairline}`, marginTop: 10 }}>
    {rows.map(({ label, value }, index) => (
      <View
        key={index}
        wrap={value.length > 600}
        style={[look.row, { borderBottom: `0.75 solid ${ink.hairline}`, paddingVertical: 3 }]}
      >
        <Text style={{ width: `${labelWidth}%`, paddingRight: 10, color: ink.second }}>
          {label}
        </Text>
        <Text style={[look.bold, { flex: 1 }]}>{value || '–'}</Text>
      </View>
    ))}
  </View>
)
