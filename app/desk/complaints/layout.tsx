import type { ReactNode } from 'react'
import { paths } from '../../paths'
import { deskLanguage } from '../desk-language'
import './complaints.css'
import { OutboxStrip } from './outbox/outbox-strip'
import { outboxWords } from './outbox/outbox-words'

/** Complaints at the desk, with what waits on this device above every page. */
export default async function ComplaintsLayout({ children }: { children: ReactNode }) {
  const language = await deskLanguage()

  return (
    <>
      <OutboxStrip words={outboxWords(language)} signInHref={paths.desk('sign-in')} />
      {children}
    </>
  )
}
