import type { Transaction } from '@/lib/infra/database/database'
import { staffOf } from '../../identity/staff-of'
import { translator } from '../../language/translator'
import { linkTo } from '../../notifications/link-to'
import { notify } from '../../notifications/notify'
import { officersWith } from '../officers-for'

type Left = {
  tenantId: string
  what: 'files' | 'complaints'
  /** Whose work waits, once for each piece of it. */
  assignees: readonly string[]
  /** Whether roles make an officer a head of that work. */
  leads: (roles: readonly string[]) => boolean
  link: `/${string}`
  now: Date
}

/** Tells the heads of people who left how much of their work waits for somebody: those of the same department, else all. */
export async function tellHeads(tx: Transaction, left: Left): Promise<void> {
  const { tenantId, what, assignees, leads, link, now } = left
  const staff = await staffOf(tenantId)
  const heads = await officersWith(tenantId, leads, now)
  for (const who of new Set(assignees)) {
    const gone = staff.find(({ personId }) => personId === who)
    const count = assignees.filter((one) => one === who).length
    const near = heads.filter(({ department }) => department === gone?.department)
    const said = (language: 'en' | 'hi') => {
      const t = translator(language, 'desk')
      const facts = { count, name: gone?.name[language] ?? '' }
      return { title: t(`left.${what}`, facts), text: t('left.text', facts) }
    }
    const [en, hi] = [said('en'), said('hi')]
    for (const { personId } of near.length > 0 ? near : heads)
      await notify(tx, {
        ...{ tenantId, personId, channels: ['IN_APP'], template: `left-${what}`, now },
        title: { en: en.title, hi: hi.title },
        text: { en: en.text, hi: hi.text },
        ...{ values: () => ({}), link: linkTo(link) },
      })
  }
}
