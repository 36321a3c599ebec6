import type { Transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { getService } from '../applications/catalogue'
import { translator } from '../language/translator'
import { notify } from '../notifications/notify'
import type { LateFile } from './late-files'
import { officersWith } from './officers-for'

/** Tells the officers whom a service names for a state how many of its files are late: one message for all of them. */
export async function tellOfLate(
  tx: Transaction,
  tenantId: string,
  late: readonly LateFile[],
  now: Date,
): Promise<void> {
  for (const files of byQueue(late)) {
    const [{ kind: service, state } = { kind: '', state: '' }] = files
    const definition = getService(service)
    const toRole = definition.escalation?.find((one) => one.state === state)?.toRole
    if (!toRole) continue
    for (const { personId } of await officersWith(tenantId, (roles) => roles.includes(toRole), now))
      await notify(tx, {
        tenantId,
        personId,
        ...(files.length === 1 ? { applicationId: files[0]?.id } : {}),
        channels: ['IN_APP'],
        template: 'late-files',
        ...words(definition, state, files),
        values: () => ({}),
        link: linkTo(service, state),
        now,
      })
  }
}

function byQueue(late: readonly LateFile[]): LateFile[][] {
  const queues = new Map<string, LateFile[]>()
  for (const file of late) {
    const queue = `${file.kind} ${file.state}`
    queues.set(queue, [...(queues.get(queue) ?? []), file])
  }
  return [...queues.values()]
}

function words(
  { name, states }: ReturnType<typeof getService>,
  state: string,
  files: readonly LateFile[],
) {
  const [first] = files
  const said = (language: 'en' | 'hi') => {
    const t = translator(language, 'desk')
    const facts = {
      count: files.length,
      number: first?.number ?? '',
      service: name[language],
      queue: states[state]?.queue[language] ?? state,
    }
    return { title: t('late.title', facts), text: t('late.text', facts) }
  }
  const [en, hi] = [said('en'), said('hi')]
  return { title: { en: en.title, hi: hi.title }, text: { en: en.text, hi: hi.text } }
}

const linkTo = (service: string, state: string) =>
  `${env().PUBLIC_URL}/desk/inbox?${new URLSearchParams({ view: 'overdue', assignee: 'anyone', service, state })}`
