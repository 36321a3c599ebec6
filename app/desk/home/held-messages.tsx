import { Notice } from '@/components/ui/notice'
import type { Caller } from '@/lib/platform/access/actor'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { heldMessages } from '@/lib/platform/notifications/held-messages'

/** Tells the administrator that messages wait until tomorrow because the day's ceiling is reached. */
export async function HeldMessages({ caller, language }: { caller: Caller; language: Language }) {
  const { held, ceiling } = await heldMessages(caller, {})
  if (held.length === 0) return null
  const t = translator(language, 'notices')
  const said = held.map(({ channel, messages }) => {
    const by = t(`outbox.channels.${channel}`)
    return t('held.of', { channel: by, count: count(messages, language) })
  })
  return (
    <Notice tone="warning" title={t('held.title', { list: said.join(', ') })}>
      {t('held.text', { ceiling: count(ceiling, language) })}
    </Notice>
  )
}
