import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { translator } from '@/lib/platform/language/translator'
import { deskLanguage } from './desk-language'
import '../globals.css'
import './desk.css'
import './file.css'

// The policy's nonce is new for every request, so no page can be made ahead.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { themeColor: '#12382a' }

export async function generateMetadata(): Promise<Metadata> {
  const t = translator(await deskLanguage(), 'common')
  return {
    title: { default: t('productName'), template: `%s – ${t('productName')}` },
    robots: { index: false },
    formatDetection: { telephone: false },
  }
}

/** The document of every page of the desk; `Desk` brings the frame. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await deskLanguage()} data-density="desk">
      <body>{children}</body>
    </html>
  )
}
