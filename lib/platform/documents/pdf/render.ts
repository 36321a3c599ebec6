import { renderToBuffer, type DocumentProps } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { fontsLoaded } from './fonts'

/** The bytes of a document. */
export async function pdfOf(document: ReactElement<DocumentProps>): Promise<Buffer> {
  await fontsLoaded()
  return renderToBuffer(document)
}
