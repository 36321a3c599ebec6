import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { documentTitle } from '../document-title'
import { pageLanguage } from '../page-language'
import { preloadFonts } from '../preload-fonts'
import '../globals.css'

type Props = { children: ReactNode; params: Promise<{ lang: string }> }

// The policy's nonce is new for every request, so no page can be made ahead.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f0' },
    { media: '(prefers-color-scheme: dark)', color: '#121613' },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: await documentTitle(await pageLanguage(params)),
    formatDetection: { telephone: false },
  }
}

/** The document of every citizen page; the layouts of the groups bring the frame. */
export default async function CitizenLayout({ children, params }: Props) {
  const language = await pageLanguage(params)
  preloadFonts(language)

  return (
    <html lang={language}>
      <body>{children}</body>
    </html>
  )
}
