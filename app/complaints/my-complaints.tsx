import type { Caller } from '@/lib/platform/access/actor'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { myComplaints } from '@/lib/services/grievances/own/my-complaints'
import { ComplaintTable } from '../[lang]/(citizen)/(own)/my/complaints/complaint-table'
import { Part } from '../[lang]/(citizen)/(own)/my/part'
import { townsOf } from '../[lang]/(citizen)/(own)/my/towns-of'
import { paths } from '../paths'

/** The way to all that a person complained about. */
export const linkToMine = (language: Language) => ({
  href: paths.my(language, 'complaints'),
  label: translator(language, 'account')('my.complaints'),
})

/** What a person complained about last; undefined where there is nothing. */
export async function listOfMine(caller: Caller, language: Language) {
  const { complaints } = await myComplaints(caller, { limit: 5 })
  if (complaints.length === 0) return undefined
  return (
    <Part title={linkToMine(language).label}>
      <ComplaintTable
        rows={complaints}
        language={language}
        town={await townsOf(complaints, language)}
      />
    </Part>
  )
}
