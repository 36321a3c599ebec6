import { linkTo } from '@/lib/platform/notifications/link-to'
import { dayAt } from '@/lib/platform/dates/dates'
import { translator } from '@/lib/platform/language/translator'
import { notify } from '@/lib/platform/notifications/notify'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { officersWith } from '@/lib/platform/workflow/officers-for'
import { typeNames } from '../type-names'
import type { LateComplaint } from './late-complaints'

/** Tells those who hold a role how many complaints came before them: one message for all of them. */
export async function tellOfLateComplaints(
  tx: Transaction,
  tenantId: string,
  late: readonly LateComplaint[],
  now: Date,
): Promise<void> {
  const nameOf = await typeNames(tenantId, dayAt(now))
  for (const role of new Set(late.map((one) => one.role))) {
    const theirs = late.filter((one) => one.role === role)
    const words = wordsFor(theirs, nameOf)
    for (const { personId } of await officersWith(tenantId, (held) => held.includes(role), now))
      await notify(tx, {
        ...{ tenantId, personId, channels: ['IN_APP'], template: 'late-complaints', now },
        ...{ ...words, values: () => ({}), link: listOf(theirs) },
      })
  }
}

function wordsFor(late: readonly LateComplaint[], nameOf: Awaited<ReturnType<typeof typeNames>>) {
  const [first] = late
  const said = (language: 'en' | 'hi') => {
    const t = translator(language, 'grievance-desk')
    const type = nameOf(first?.type ?? '')[language]
    const facts = { count: late.length, number: first?.number ?? '', type }
    return { title: t('late.title', facts), text: t('late.text', facts) }
  }
  const [en, hi] = [said('en'), said('hi')]
  return { title: { en: en.title, hi: hi.title }, text: { en: en.text, hi: hi.text } }
}

const listOf = ([first, ...more]: readonly LateComplaint[]) =>
  linkTo(`/desk/complaints${first && more.length === 0 ? `/${first.id}` : '?view=escalated'}`)
