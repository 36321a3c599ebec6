import type { FC } from 'react'
import type { Grant } from '@/lib/platform/access/grants'
import type { Language } from '@/lib/platform/language/language'
import type { Officer } from '../desk/desk-caller'
import { ComplaintNumbers } from '../desk/complaints/home/complaint-numbers'
import { ComplaintsWaiting } from '../desk/complaints/home/complaints-waiting'

type OfOfficer = FC<{ officer: Officer; language: Language }>

/** What modules show on the desk's home, each to holders of a grant: how much waits, and what. */
export const deskPanels: readonly { sees: Grant; Numbers: OfOfficer; Waiting: OfOfficer }[] = [
  { sees: 'grievances.read', Numbers: ComplaintNumbers, Waiting: ComplaintsWaiting },
]
