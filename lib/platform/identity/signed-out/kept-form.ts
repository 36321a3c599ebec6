import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { clock } from '@/lib/infra/clock/clock'
import { transaction, type Transaction } from '@/lib/infra/database/database'
import { blank, type FormState } from '@/lib/platform/forms/form-state'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { postedMarkers } from '@/lib/platform/posted/begun'
import type { PostedTexts } from '@/lib/platform/posted/posted-texts'
import type { Caller } from '../../access/actor'
import { namedKey } from '../../encryption/key-ring'
import { openSeal, seal, Undecipherable } from '../../encryption/seal'
import { stateId } from '../../operations/state-id'
import { echoOf } from '../../operations/secret-fields'
import { hashToken } from '../credentials/credentials'
import { holderOfCookie } from '../current-caller'
import { sessionCookie } from '../session-cookie'
import { whoAmI } from '../who-am-i'

const cookieName = 'kept-form'
const minutes = 30
/** The field that asks for a form to be shown again as it was, instead of performing it. */
const again = 'kept-form-again'

/** A form that waited for its person to sign in: where it is, and its fields in order. */
export type KeptForm = { address: string; fields: [name: string, text: string][] }

/**
 * Keeps what somebody wrote whose session has ended, without secrets and files, for half an hour and this browser: the
 * database holds it sealed, the cookie holds the key. False when it was no session of ours, or the form cannot be found again.
 */
export async function keepForm(values: PostedTexts, address: string): Promise<boolean> {
  const holder = await holderOfCookie()
  const markers = postedMarkers()
  if (!holder || markers.length === 0) return false
  const texts = Object.entries(echoOf(values)).flatMap(([name, text]) =>
    [text].flat().map((one) => [name, one]),
  )
  const id = hashToken(`kept-form ${holder.sid}`)
  const key = randomBytes(32)
  const form = { address, person: holder.uid, fields: [...markers, ...texts] }
  const sealed = seal(namedKey('kept', key), Buffer.from(JSON.stringify(form)), [id])
  const expiresAt = new Date(clock.now().getTime() + minutes * 60_000)
  await named(id, (tx) =>
    tx.keptForm.upsert({
      where: { id },
      create: { id, sealed, expiresAt },
      update: { sealed, expiresAt },
    }),
  )
  const { options } = sessionCookie()
  const value = `${id}.${key.toString('base64url')}`
  ;(await cookies()).set(cookieName, value, { ...options, maxAge: minutes * 60 })
  return true
}

/** The form this browser waits with, if its own person is signed in again. */
export async function findKeptForm(caller: Caller): Promise<KeptForm | undefined> {
  const [id, key] = ((await cookies()).get(cookieName)?.value ?? '').split('.')
  if (!id || !/^[\w-]{43}$/.test(key ?? '')) return undefined
  const kept = await named(id, (tx) => tx.keptForm.findUnique({ where: { id } }))
  if (!kept || kept.expiresAt < clock.now()) return undefined
  try {
    const ring = { current: namedKey('kept', Buffer.from(key ?? '', 'base64url')), old: [] }
    const form = JSON.parse(openSeal(ring, kept.sealed, [id]).toString()) as KeptForm & {
      person: string
    }
    if (form.person !== (await whoAmI(caller, {})).personId) return undefined
    return { address: form.address, fields: [...form.fields, [again, 'yes']] }
  } catch (error) {
    if (Undecipherable.is(error)) return undefined
    throw error
  }
}

/** Whether a form is posted to be shown again, not to be performed. */
export const isShownAgain = (values: PostedTexts): boolean => again in values

/** Shows a kept form as it was; from here on the browser has it. Throws Forbidden when nobody is signed in. */
export async function shownAgain(
  caller: Caller,
  { [again]: _, ...values }: PostedTexts,
  language: Language,
): Promise<FormState> {
  await whoAmI(caller, {})
  const jar = await cookies()
  const [id] = (jar.get(cookieName)?.value ?? '').split('.')
  if (id) await named(id, (tx) => tx.keptForm.deleteMany({ where: { id } }))
  jar.delete(cookieName)
  const note = translator(language, 'account')('kept.note')
  return { ...blank, note, values: echoOf(values) }
}

/** A transaction that sees the one kept form it can name. */
const named = <Result>(id: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  transaction({ by: 'reach', kind: 'GUEST', tenant: stateId() }, async (tx) => {
    await tx.$executeRaw`SELECT set_config('palika.holder', ${id}, true)`
    return work(tx)
  })
