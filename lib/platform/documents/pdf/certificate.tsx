import { Text, View } from '@react-pdf/renderer'
import { formatDay } from '@/lib/platform/dates/format-day'
import type { Day } from '@/lib/platform/dates/dates'
import type { Bilingual, DocumentLanguage, Fact, Issuer } from '../documents'
import { wordsOf } from '../documents'
import { filled } from '../filled'
import { CheckBlock } from './check-block'
import { Facts } from './facts'
import { Heading, NumberedList } from './heading'
import { pdfOf } from './render'
import { Sheet } from './sheet'
import { Signatory } from './signatory'
import { Title } from './title'
import { words } from './words'

/** A certificate, licence or notice from a service definition's template and its values. */
export type CertificateData = {
  readonly language: DocumentLanguage
  readonly issuer: Issuer
  readonly title: Bilingual
  /** The Act or by-law it is issued under. */
  readonly under?: Bilingual | undefined
  readonly number: string
  /** The number's own label: `Licence number`. */
  readonly numberLabel?: Bilingual | undefined
  /** Prose with `{placeholders}`; paragraphs parted by an empty line. */
  readonly body: Bilingual
  readonly values: Readonly<Record<string, Bilingual | string>>
  readonly facts: readonly Fact[]
  readonly issuedOn: Day
  readonly validFrom?: Day | undefined
  readonly validTo?: Day | undefined
  readonly conditions: readonly Bilingual[]
  readonly signatory: { readonly name: Bilingual | string; readonly designation: Bilingual }
  readonly verifyUrl: string
  readonly mark?: 'cancelled' | 'suspended' | undefined
}

/** A certificate on A4 in one language. Throws when the template names a value it was not given. */
export async function certificatePdf(data: CertificateData): Promise<Buffer> {
  const values = Object.entries(data.values).map(([name, value]) => [
    name,
    wordsOf(value, data.language),
  ])
  const body = filled(data.body[data.language], Object.fromEntries(values))
  return pdfOf(<Certificate {...data} paragraphs={body.split(/\n{2,}/)} />)
}

function Certificate(data: CertificateData & { paragraphs: readonly string[] }) {
  const { language, number, verifyUrl } = data
  const say = (value: Bilingual | string) => wordsOf(value, language)
  return (
    <Sheet
      paper="A4"
      issuer={data.issuer}
      language={language}
      title={say(data.title)}
      number={number}
      fontSize={11}
      stamp={data.mark ? [say(words[data.mark])] : undefined}
    >
      <Title title={say(data.title)} under={data.under && say(data.under)} />
      {data.paragraphs.map((paragraph, index) => (
        <Text key={index} style={{ marginTop: 8, fontSize: 12 }}>
          {paragraph}
        </Text>
      ))}
      <Facts rows={rowsOf(data)} />
      {data.conditions.length > 0 && <Heading>{say(words.conditions)}</Heading>}
      <NumberedList items={data.conditions.map(say)} />
      <View style={{ flexGrow: 1 }} />
      <View wrap={false} style={{ marginTop: 22 }}>
        <Signatory name={say(data.signatory.name)} designation={say(data.signatory.designation)}>
          {say(data.issuer.name)}
        </Signatory>
        <CheckBlock
          url={verifyUrl}
          number={number}
          language={language}
          note={say(words.byComputer)}
        />
      </View>
    </Sheet>
  )
}

function rowsOf(data: CertificateData) {
  const { language, validFrom = data.issuedOn, validTo } = data
  const say = (value: Bilingual | string) => wordsOf(value, language)
  const day = (date: Day) => formatDay(date, language)
  return [
    { label: say(data.numberLabel ?? words.number), value: data.number },
    ...data.facts.map(({ label, value }) => ({ label: say(label), value: say(value) })),
    { label: say(words.issuedOn), value: day(data.issuedOn) },
    ...(validTo
      ? [{ label: say(words.valid), value: say(words.validBetween(day(validFrom), day(validTo))) }]
      : []),
  ]
}
