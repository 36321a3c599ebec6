import { Text, View } from '@react-pdf/renderer'
import { formatDay } from '@/lib/platform/dates/format-day'
import type { Day } from '@/lib/platform/dates/dates'
import type { Bilingual, DocumentLanguage, Issuer } from '../documents'
import { wordsOf } from '../documents'
import { Facts, type Row } from './facts'
import { Heading, NumberedList } from './heading'
import { pdfOf } from './render'
import { Sheet } from './sheet'
import { Title } from './title'
import { words } from './words'

/** The filled form; labels and values already in its language. */
export type ApplicationSummary = {
  readonly language: DocumentLanguage
  readonly issuer: Issuer
  readonly service: Bilingual
  readonly number: string
  readonly submittedOn?: Day | undefined
  readonly sections: readonly { readonly title: string; readonly rows: readonly Row[] }[]
  readonly documents: readonly string[]
  readonly declaration?: string | undefined
}

/** The filled form on A4. */
export const applicationPdf = (summary: ApplicationSummary): Promise<Buffer> =>
  pdfOf(<Application {...summary} />)

function Application(summary: ApplicationSummary) {
  const { language, number, submittedOn } = summary
  const say = (value: Bilingual) => wordsOf(value, language)
  const received = submittedOn && `${say(words.receivedOn)}: ${formatDay(submittedOn, language)}`
  return (
    <Sheet
      paper="A4"
      issuer={summary.issuer}
      language={language}
      title={say(words.application)}
      number={number}
    >
      <Title
        over={say(words.application)}
        title={say(summary.service)}
        under={[`${say(words.applicationNumber)}: ${number}`, received].filter(Boolean).join(' · ')}
      />
      {summary.sections.map(({ title, rows }, index) => (
        <View key={index}>
          <Heading>{title}</Heading>
          <Facts rows={rows} />
        </View>
      ))}
      {summary.documents.length > 0 && <Heading>{say(words.documents)}</Heading>}
      <NumberedList items={summary.documents} />
      {summary.declaration && (
        <View wrap={false}>
          <Heading>{say(words.declaration)}</Heading>
          <Text>{summary.declaration}</Text>
        </View>
      )}
    </Sheet>
  )
}
