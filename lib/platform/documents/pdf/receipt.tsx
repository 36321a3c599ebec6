import { Text, View } from '@react-pdf/renderer'
import { formatMoment } from '@/lib/platform/dates/format-day'
import { amountInWords } from '@/lib/platform/money/amount-in-words'
import type { Money } from '@/lib/platform/money/money'
import type { AmountLine, Bilingual, DocumentLanguage, Fact, Issuer } from '../documents'
import { wordsOf } from '../documents'
import { siteOf } from './check-block'
import { Facts } from './facts'
import { Lines } from './lines'
import { look } from './look'
import { QrCode } from './qr-code'
import { pdfOf } from './render'
import { Sheet } from './sheet'
import { otherLanguage, words } from './words'

type Undone = {
  readonly at: Date
  readonly by?: string
  readonly reasons: readonly Bilingual[]
}

/** A receipt's values. `language` comes first; the other stands beside it. */
export type ReceiptData = {
  readonly language: DocumentLanguage
  readonly issuer: Issuer
  /** What it is a receipt for: `Trade licence fee receipt`. */
  readonly title: Bilingual
  readonly number: string
  readonly receivedAt: Date
  readonly receivedFrom: string
  /** Instrument and its reference: `UPI, bank reference 6326 0000 4417`. */
  readonly paidBy: Bilingual | string
  /** What else identifies the payment: application, bill, property. */
  readonly facts: readonly Fact[]
  readonly lines: readonly AmountLine[]
  readonly total: Money
  /** The address with the signed code, from `verifyUrl`. */
  readonly verifyUrl: string
  readonly mark?: 'duplicate' | 'cancelled' | undefined
  /** When, by whom and why it was undone; printed on every later copy. */
  readonly undone?: Undone | undefined
}

/** A receipt on A5 in both languages, amount in words. */
export const receiptPdf = (data: ReceiptData): Promise<Buffer> => pdfOf(<Receipt {...data} />)

function Receipt(data: ReceiptData) {
  const { language, number, verifyUrl } = data
  const other = otherLanguage(language)
  const both = (value: Bilingual | string) => {
    const [first, second] = [wordsOf(value, language), wordsOf(value, other)]
    return first === second ? first : `${first} / ${second}`
  }
  const rows = [
    { label: both(words.receiptNumber), value: number },
    { label: both(words.date), value: formatMoment(data.receivedAt, language) },
    { label: both(words.receivedFrom), value: data.receivedFrom },
    ...data.facts.map(({ label, value }) => ({ label: both(label), value: both(value) })),
    { label: both(words.paidBy), value: both(data.paidBy) },
    ...(data.undone
      ? [{ label: both(words.cancelled), value: both(undoneWords(data.undone)) }]
      : []),
  ]
  return (
    <Sheet
      paper="A5"
      issuer={data.issuer}
      language={language}
      title={both(data.title)}
      number={number}
      stamp={data.mark && [words[data.mark][language], words[data.mark][other]]}
      corner={<QrCode text={verifyUrl} side={108} />}
    >
      <Text style={[look.bold, { fontSize: 12, marginTop: 6 }]}>{both(data.title)}</Text>
      <Facts rows={rows} labelWidth={36} />
      <Lines
        heads={[both(words.particulars), both(words.rupees)]}
        lines={data.lines.map(({ label, amount }) => ({ label: both(label), amount }))}
        total={{ label: both(words.totalReceived), amount: data.total }}
      />
      <View wrap={false} style={{ marginTop: 8 }}>
        <Text>{amountInWords(data.total, language)}</Text>
        <Text>{amountInWords(data.total, other)}</Text>
      </View>
      <View wrap={false} style={{ marginTop: 8 }}>
        {([language, other] as const).map((of) => (
          <Text key={of} style={look.small}>
            {`${words.check(siteOf(verifyUrl), number)[of]} ${words.byComputer[of]}`}
          </Text>
        ))}
      </View>
    </Sheet>
  )
}

function undoneWords({ at, by, reasons }: Undone): Bilingual {
  const line = (language: DocumentLanguage) => {
    const moment = formatMoment(at, language)
    const when = by ? words.undoneBy(moment, by)[language] : moment
    return [when, ...reasons.map((reason) => reason[language])].join('. ')
  }
  return { en: line('en'), hi: line('hi') }
}
