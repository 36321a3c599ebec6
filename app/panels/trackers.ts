import type { FC } from 'react'
import type { trackApplication } from '@/lib/platform/applications/track-application'
import type { Language } from '@/lib/platform/language/language'
import type { trackComplaint } from '@/lib/services/grievances/own/track-complaint'
import { ComplaintStatus } from '../complaints/complaint-status'
import { FileStatus } from '../[lang]/(public)/status/file-status'

/** What is shown of what a lookup found: the title of the page, and the page. */
type Shown<Found> = {
  title: (found: Found, language: Language) => string
  Status: FC<{ found: Found; language: Language }>
}
type FoundBy<Track extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Track>>

const applications: Shown<FoundBy<typeof trackApplication>> = {
  title: ({ progress, number }, language) => `${progress.state[language]} – ${number}`,
  Status: FileStatus,
}

const complaints: Shown<FoundBy<typeof trackComplaint>> = {
  title: ({ status, number }, language) => `${status[language]} – ${number}`,
  Status: ComplaintStatus,
}

/** By the code of each lookup, what is shown of what it finds. */
export const trackers: Readonly<Record<string, Shown<never>>> = { applications, complaints }
