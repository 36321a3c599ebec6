import type { Transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import type { Application } from '../../applications/application'
import { translator } from '../../language/translator'
import { formatRupees } from '../../money/format-rupees'
import { money, type Money } from '../../money/money'
import { notify } from '../../notifications/notify'
import { approversOf } from './approvers'
import type { AdjustmentKind } from './limits'

type Proposed = {
  file: Application
  kind: AdjustmentKind
  amount: Money
  except: readonly (string | null)[]
  now: Date
}

/** Tells everybody who may approve a proposal that it waits. */
export async function tellApprovers(tx: Transaction, proposed: Proposed): Promise<void> {
  const { file, kind, amount, except, now } = proposed
  const { tenantId } = file
  for (const personId of await approversOf({ tenantId, kind, amount, now }, except))
    await notify(tx, { ...message(file, now), personId, ...words('proposed', file, kind, amount) })
}

type Decided = {
  file: Application
  adjustment: { kind: string; amount: bigint; proposedBy: string }
  decision: 'APPROVED' | 'REFUSED'
  now: Date
}

/** Tells whoever proposed an adjustment what became of it. */
export const tellProposer = (tx: Transaction, { file, adjustment, decision, now }: Decided) => {
  const kind = adjustment.kind === 'REBATE' ? 'REBATE' : 'PENALTY'
  return notify(tx, {
    ...message(file, now),
    personId: adjustment.proposedBy,
    ...words(decision, file, kind, money(adjustment.amount)),
  })
}

const message = ({ tenantId, id }: Application, now: Date) => ({
  tenantId,
  applicationId: id,
  channels: ['IN_APP'] as const,
  template: 'fee-adjustment',
  values: () => ({}),
  link: `${env().PUBLIC_URL}/desk/files/${id}`,
  now,
})

function words(
  what: 'proposed' | 'APPROVED' | 'REFUSED',
  { number }: Application,
  kind: AdjustmentKind,
  paise: Money,
) {
  const said = (language: 'en' | 'hi') => {
    const t = translator(language, 'desk')
    const amount = formatRupees(paise)
    const facts = { number, amount, kind: t(`adjust.kinds.${kind}`) }
    return { title: t(`adjust.told.${what}`, facts), text: t('adjust.toldText', facts) }
  }
  const [en, hi] = [said('en'), said('hi')]
  return { title: { en: en.title, hi: hi.title }, text: { en: en.text, hi: hi.text } }
}
