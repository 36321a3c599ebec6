'use client'
import { usePathname } from 'next/navigation'

/** Leads to the page being read, in another language; the address begins with the language. */
export function SamePageLink({ language, children }: { language: string; children: string }) {
  const rest = usePathname().split('/').slice(2).join('/')

  return (
    <a
      className={`own-name own-name--${language}`}
      href={`/${language}${rest ? `/${rest}` : ''}`}
      lang={language}
      hrefLang={language}
      onClick={({ currentTarget }) => {
        currentTarget.search = window.location.search
      }}
    >
      {children}
    </a>
  )
}
