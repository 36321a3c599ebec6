import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { dayAt } from '@/lib/platform/dates/dates'
import { formatDay } from '@/lib/platform/dates/format-day'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { mastersOf } from '@/lib/platform/masters/masters'
import { installation } from '@/lib/platform/rest/installation'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import type { PublicRequest } from '@/lib/services/grievances/clients/public-request'
import { photoPaths } from '@/lib/services/grievances/public/photo-paths'
import { statusWords } from '@/lib/services/grievances/status-words'
import type { Document, Value } from './document'

/** Complaints of a ULB as the protocol has them. */
export async function requestDocument(
  ulb: Tenant,
  requests: readonly PublicRequest[],
  language: Language,
): Promise<Document> {
  const wards = await wardsOf(ulb.id)
  const masters = await mastersOf(ulb.id, officeDay())
  const pathOf = await photoPaths(ulb.id)
  const name = (list: string, code: string) =>
    masters[list]?.find((one) => one.code === code)?.name[language] ?? code

  const valueOf = (request: PublicRequest): Value => {
    const ward = wards.find(({ id }) => id === request.ward)
    const locality = ward?.localities.find(({ id }) => id === request.locality)
    const where = [request.landmark, locality?.name[language], ward?.name[language]]
    return {
      service_request_id: request.number,
      status: request.open ? 'open' : 'closed',
      status_notes: notes(request, language),
      service_name: name('complaint-type', request.type),
      service_code: request.type,
      description: request.description,
      agency_responsible: `${name('department', request.department)}, ${ulb.name[language]}`,
      service_notice: translator(language, 'open311')('due', {
        due: formatDay(dayAt(request.dueAt), language),
      }),
      requested_datetime: request.submittedAt.toISOString(),
      updated_datetime: request.updatedAt.toISOString(),
      expected_datetime: request.dueAt.toISOString(),
      address: [...where, ulb.name[language], ulb.district?.[language]].filter(Boolean).join(', '),
      address_id: [ward?.id, locality?.id].filter(Boolean).join('/'),
      zipcode: null,
      lat: request.latitude,
      long: request.longitude,
      media_url: request.photo && `${installation().url}${pathOf(request.photo)}`,
    }
  }
  return { root: 'service_requests', value: requests.map(valueOf) }
}

/** Where it stands and what happens next; of one that was joined with another, the number to look at. */
function notes({ state, joinedTo }: PublicRequest, language: Language): string {
  const t = translator(language, 'open311')
  if (joinedTo) return t('joined', { number: joinedTo })
  const { is, next } = statusWords({ state, mergedInto: null })
  return t('standing', { is: is[language], next: next[language] })
}
