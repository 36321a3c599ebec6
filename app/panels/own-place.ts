import type { ReactNode } from 'react'
import type { Caller } from '@/lib/platform/access/actor'
import type { Language } from '@/lib/platform/language/language'
import { linkToMine, listOfMine } from '../complaints/my-complaints'

type OwnPanel = {
  link: (language: Language) => { href: string; label: string }
  /** Undefined where there is nothing. */
  list: (caller: Caller, language: Language) => Promise<ReactNode>
}

/** What modules show in a person's own place: the way to their pages, and what there is of the person's. */
export const ownPanels: readonly OwnPanel[] = [{ link: linkToMine, list: listOfMine }]
