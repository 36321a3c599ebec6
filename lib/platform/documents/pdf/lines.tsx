import { Text, View } from '@react-pdf/renderer'
import { formatAmount, formatRupees } from '@/lib/platform/money/format-rupees'
import type { Money } from '@/lib/platform/money/money'
import { ink, look } from './look'

type Line = { readonly label: string; readonly amount: Money }
type Props = { heads: readonly [string, string]; lines: readonly Line[]; total: Line }

const row = { ...look.row, paddingVertical: 3 }

/** Amounts in rupees, closed by an ink rule and their total. */
export const Lines = ({ heads, lines, total }: Props) => (
  <View style={{ marginTop: 12 }}>
    <View style={[row, look.bold, { borderBottom: `0.75 solid ${ink.text}` }]}>
      <Text style={{ flex: 1 }}>{heads[0]}</Text>
      <Text style={look.right}>{heads[1]}</Text>
    </View>
    {lines.map(({ label, amount }, index) => (
      <View key={index} wrap={false} style={[row, { borderBottom: `0.75 solid ${ink.hairline}` }]}>
        <Text style={{ flex: 1, paddingRight: 12 }}>{label}</Text>
        <Text style={look.right}>{formatAmount(amount)}</Text>
      </View>
    ))}
    <View
      wrap={false}
      style={[row, look.bold, { borderTop: `1.5 solid ${ink.text}`, marginTop: -1 }]}
    >
      <Text style={{ flex: 1 }}>{total.label}</Text>
      <Text style={look.right}>{formatRupees(total.amount)}</Text>
    </View>
  </View>
)
