import { z } from 'zod'
import { normaliseMobile } from '@/lib/platform/encryption/mobile'
import { dayAt } from '@/lib/platform/dates/dates'
import { formatDay } from '@/lib/platform/dates/format-day'
import { hashToken } from '@/lib/platform/identity/credentials/credentials'
import { translator } from '@/lib/platform/language/translator'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { getOfferedType } from '@/lib/services/grievances/complaint-types'
import { reportByClient } from '@/lib/services/grievances/clients/report-by-client'
import type { Asking } from './asking'
import type { Document } from './document'
import { fault } from './fault'
import { jurisdiction } from './jurisdiction'

/** Reports something for somebody, with the client’s key. The number is told at once. */
export async function postRequest({ asked, language, idempotencyKey }: Asking): Promise<Document> {
  const { id: ulb } = await jurisdiction(asked)
  const key = asked.get('api_key')?.trim()
  if (!key) throw fault(403, 'api_key was not provided')
  const type = asked.get('service_code')?.trim()
  if (!type) throw fault(400, 'service_code was not provided')
  const lodged = await reportByClient(
    { by: 'system' },
    {
      ...{ ulb, key, type, language, attributes: await attributesOf(ulb, type, asked) },
      ...placeOf(asked),
      ...given(asked, 'description'),
      ...reachedBy(asked),
      media: mediaIn(asked),
      name: [text(asked, 'first_name'), text(asked, 'last_name')].filter(Boolean).join(' '),
    },
    // Each client has keys of its own.
    { idempotencyKey: idempotencyKey && `${hashToken(key)} ${idempotencyKey}` },
  )
  const due = formatDay(dayAt(lodged.dueAt), language)
  const service_notice = translator(language, 'open311')('due', { due })
  return {
    root: 'service_requests',
    value: [{ service_request_id: lodged.number, service_notice, account_id: null }],
  }
}

// A parameter that is empty counts as one that is not there.
const text = (asked: URLSearchParams, name: string) => asked.get(name)?.trim() || undefined

const given = <Name extends string>(asked: URLSearchParams, ...names: Name[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = text(asked, name)
      return value ? [[name, value]] : []
    }),
  ) as Partial<Record<Name, string>>

/** How whoever reports is told; what cannot be read as that is only noted, for it must not cost the report. */
function reachedBy(asked: URLSearchParams) {
  const [phone, email] = [text(asked, 'phone'), text(asked, 'email')]
  const mobile = phone && normaliseMobile(phone)
  const mail = email && z.email().max(254).safeParse(email).data
  const unread = [phone && !mobile && `phone: ${phone}`, email && !mail && `email: ${email}`]
  return {
    ...(mobile && { phone: mobile }),
    ...(mail && { email: mail }),
    unread: unread
      .flatMap((one) => one || [])
      .join(', ')
      .slice(0, 600),
  }
}

/** Every address of a picture: said several times, as a list with brackets, or with commas between them. */
function mediaIn(asked: URLSearchParams): string[] {
  const said = [...asked].flatMap(([name, value]) =>
    /^media_url(\[\d*\])?$|^media\[\d*\]$/.test(name) ? [value] : [],
  )
  // A comma may stand in an address; one before another address ends it.
  const each = said.flatMap((value) => value.split(/[,\s]+(?=https?:)/i).map((one) => one.trim()))
  return [...new Set(each.filter((one) => one !== ''))].slice(0, 10)
}

function placeOf(asked: URLSearchParams) {
  const [latitude, longitude] = [text(asked, 'lat'), text(asked, 'long')]
  const [ward, locality] = text(asked, 'address_id')?.split('/') ?? []
  const landmark = text(asked, 'address_string')
  if (!latitude && !longitude && !ward && !landmark)
    throw fault(400, 'Neither lat and long, nor address_string, nor address_id was provided')
  return {
    ...(latitude && { latitude }),
    ...(longitude && { longitude }),
    ...(ward && { ward }),
    ...(locality && { locality }),
    ...(landmark && { landmark }),
  }
}

/** `attribute[code]=value`, a number where the service asks for one. */
async function attributesOf(ulb: string, code: string, asked: URLSearchParams) {
  const { questions } = await getOfferedType(ulb, officeDay(), code)
  const attributes: Record<string, string | number | boolean> = {}
  for (const [name, value] of asked) {
    const attribute = /^attribute\[([^\]]+)\](\[\d*\])?$/.exec(name)?.[1]
    if (!attribute || value.trim() === '') continue
    const asks = questions.find((question) => question.code === attribute)?.type
    const number = asks === 'number' && Number.isFinite(Number(value))
    attributes[attribute] = number ? Number(value) : value.trim()
  }
  return attributes
}
