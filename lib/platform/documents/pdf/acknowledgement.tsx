import { Text, View } from '@react-pdf/renderer'
import { formatDay } from '@/lib/platform/dates/format-day'
import type { Day } from '@/lib/platform/dates/dates'
import type { Bilingual, DocumentLanguage, Fact, Issuer } from '../documents'
import { wordsOf } from '../documents'
import { CheckBlock, siteOf } from './check-block'
import { Facts } from './facts'
import { Heading, NumberedList } from './heading'
import { pdfOf } from './render'
import { Sheet } from './sheet'
import { Title } from './title'
import { words } from './words'

/** What was received, by whom, and what happens next. */
export type AcknowledgementData = {
  readonly language: DocumentLanguage
  readonly issuer: Issuer
  /** The service: `Trade licence`. */
  readonly service: Bilingual
  readonly number: string
  readonly applicant: string
  readonly receivedOn: Day
  /** The clerk or office that took it in; on-line submissions name the portal. */
  readonly receivedBy: Bilingual | string
  readonly dueBy?: Day | undefined
  readonly facts: readonly Fact[]
  readonly documents: readonly (Bilingual | string)[]
  readonly nextSteps: readonly (Bilingual | string)[]
  readonly verifyUrl: string
}

/** An acknowledgement on A4 in one language. */
export const acknowledgementPdf = (data: AcknowledgementData): Promise<Buffer> =>
  pdfOf(<Acknowledgement {...data} />)

function Acknowledgement(data: AcknowledgementData) {
  const { language, number, verifyUrl } = data
  const say = (value: Bilingual | string) => wordsOf(value, language)
  const rows = [
    { label: say(words.applicationNumber), value: number },
    { label: say(words.applicant), value: data.applicant },
    { label: say(words.receivedOn), value: formatDay(data.receivedOn, language) },
    { label: say(words.receivedBy), value: say(data.receivedBy) },
    ...data.facts.map(({ label, value }) => ({ label: say(label), value: say(value) })),
  ]
  if (data.dueBy) rows.push({ label: say(words.dueBy), value: formatDay(data.dueBy, language) })

  return (
    <Sheet
      paper="A4"
      issuer={data.issuer}
      language={language}
      title={say(words.acknowledgement)}
      number={number}
    >
      <Title over={say(words.acknowledgement)} title={say(data.service)} />
      <Facts rows={rows} />
      <Heading>{say(words.documentsReceived)}</Heading>
      {data.documents.length === 0 && <Text>{say(words.noDocuments)}</Text>}
      <NumberedList items={data.documents.map(say)} />
      <Heading>{say(words.nextSteps)}</Heading>
      <NumberedList
        items={[...data.nextSteps.map(say), say(words.track(siteOf(verifyUrl), number))]}
      />
      <View style={{ marginTop: 18 }}>
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
