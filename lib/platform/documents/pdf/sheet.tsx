import { Document, Page, Text } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { DocumentLanguage, Issuer } from '../documents'
import { look } from './look'
import { Masthead } from './masthead'
import { Stamp } from './stamp'
import { words } from './words'

/** The papers in points. */
const papers = {
  A4: { width: 595, height: 842, margin: 48, stamp: 86 },
  A5: { width: 420, height: 595, margin: 30, stamp: 44 },
} as const

type Props = {
  paper: keyof typeof papers
  issuer: Issuer
  language: DocumentLanguage
  title: string
  number: string
  fontSize?: number
  stamp?: readonly string[] | undefined
  corner?: ReactNode
  children: ReactNode
}

/** One paper: masthead, content, and a footer with its number and page on every page. */
export function Sheet({ paper, issuer, language, title, number, ...rest }: Props) {
  const { fontSize = 10, stamp, corner, children } = rest
  const { width, height, margin, stamp: stampSize } = papers[paper]
  const page = {
    fontSize,
    paddingHorizontal: margin,
    paddingTop: margin,
    paddingBottom: margin + 16,
  }
  // From the top: react-pdf 4.9 loses a computed text that is placed from the bottom.
  const footer = { left: margin, right: margin, top: height - margin } as const
  return (
    <Document
      title={[`${title} ${number}`, ...(stamp ?? [])].join(', ')}
      author={issuer.name[language]}
      language={language}
    >
      <Page size={paper} style={[look.page, page]}>
        <Masthead issuer={issuer} language={language} width={width - 2 * margin}>
          {corner}
        </Masthead>
        {children}
        <Text
          fixed
          style={[look.small, footer, { position: 'absolute' }]}
          render={({ pageNumber, totalPages }) =>
            [issuer.name[language], number, words.pageOf(pageNumber, totalPages)[language]].join(
              ' · ',
            )
          }
        />
        {stamp && <Stamp lines={stamp} size={stampSize} />}
      </Page>
    </Document>
  )
}
