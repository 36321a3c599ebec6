/** Why a mail begins nothing: a machine sent it by itself, or a mail server says that one of ours did not arrive. */
type Automatic = 'automatic' | 'bounce'

type Headed = {
  from: string
  subject: string
  header: (name: string) => string | undefined
}

const servers = /^(mailer-?daemon|postmaster|bounces?|mail-?delivery)\b/i
const machines = /^(no-?reply|do-?not-?reply|donotreply|notifications?|auto-?(mailer|reply))\b/i
const undelivered =
  /^(undeliver(able|ed)|delivery (status notification|failure|has failed)|mail delivery (failed|subsystem)|returned mail|failure notice)\b/i
const away =
  /^(automatic reply|auto(matic)?[- ]?(reply|response)|out of (the )?office|स्वतः उत्तर|स्वचालित उत्तर)/i

/** Whether a mail is a machine’s; two machines that answer each other never stop. Undefined for one that a person wrote. */
export function automaticOf({ from, subject, header }: Headed): Automatic | undefined {
  if (servers.test(from) || undelivered.test(subject)) return 'bounce'
  if (/^multipart\/report\b/i.test(header('content-type') ?? '')) return 'bounce'
  if (header('x-failed-recipients') !== undefined) return 'bounce'
  if (/^\s*<\s*>\s*$/.test(header('return-path') ?? '')) return 'bounce'
  if (machines.test(from) || away.test(subject)) return 'automatic'
  if (!/^\s*(no\s*(;.*)?)?$/i.test(header('auto-submitted') ?? 'no')) return 'automatic'
  if (/^\s*(bulk|list|junk|auto_reply)/i.test(header('precedence') ?? '')) return 'automatic'
  const marks = [
    'x-autoreply',
    'x-autorespond',
    'x-autoresponder',
    'list-id',
    'list-unsubscribe',
    'x-loop',
  ]
  return marks.some((mark) => header(mark) !== undefined) ? 'automatic' : undefined
}
