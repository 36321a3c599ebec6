'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { inLanguage } from './in-language'

/** Leads to the page being read, in another language. */
export function SamePageLink({ language, children }: { language: string; children: string }) {
  const address = inLanguage(usePathname(), useSearchParams().toString(), language)

  return (
    <a
      className={`own-name own-name--${language}`}
      href={address}
      lang={language}
      hrefLang={language}
    >
      {children}
    </a>
  )
}
