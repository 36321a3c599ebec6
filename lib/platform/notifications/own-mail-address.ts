import { env } from '@/lib/infra/env/env'

/** The address that our mail comes from; undefined where none is sent. */
export function ownMailAddress(): string | undefined {
  const settings = env()
  const sender = settings.MAIL === 'smtp' ? settings.MAIL_FROM : ''
  return /[^\s<>]+@[^\s<>]+/.exec(sender)?.[0]
}
