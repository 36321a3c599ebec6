import { Document, Page, Text, View } from '@react-pdf/renderer'
import { fontFamily } from '@/lib/platform/documents/pdf/fonts'
import { pdfOf } from '@/lib/platform/documents/pdf/render'
import type { LocalText } from '@/lib/platform/language/language'

const made = new Map<string, Promise<Buffer>>()

/** A one-page PDF that looks like a paper of that name and says that it is none. Made once a process. */
export function paper(name: LocalText): Promise<Buffer> {
  const known = made.get(name.en)
  if (known) return known
  const written = pdfOf(<SpecimenPaper name={name} />)
  made.set(name.en, written)
  return written
}

const rules = Array.from({ length: 14 }, (_, at) => 92 - ((at * 37) % 40))

function SpecimenPaper({ name }: { name: LocalText }) {
  return (
    <Document title={`${name.en} (SPECIMEN)`}>
      <Page size="A4" style={{ padding: 56, fontFamily, fontSize: 12 }}>
        <Text style={{ fontSize: 22, fontWeight: 600 }}>{name.hi}</Text>
        <Text style={{ fontSize: 16, marginBottom: 28 }}>{name.en}</Text>
        {rules.map((width, at) => (
          <View
            key={at}
            style={{ width: `${width}%`, height: 7, marginBottom: 14, backgroundColor: '#d6d2c6' }}
          />
        ))}
        <Text style={{ marginTop: 40, fontSize: 34, fontWeight: 600, color: '#b3261e' }}>
          SPECIMEN · नमूना
        </Text>
        <Text>Made up for the demonstration. It certifies nothing.</Text>
        <Text>प्रदर्शन के लिए बनाया गया। इससे कुछ भी प्रमाणित नहीं होता।</Text>
      </Page>
    </Document>
  )
}
