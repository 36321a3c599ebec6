import { createHash } from 'node:crypto'
import { ulbName } from '@/app/ulb-name'
import { paths } from '@/app/paths'
import { placeWords } from '@/app/complaints/place-words'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { isLanguage, type Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { linkTo } from '@/lib/platform/notifications/link-to'
import { findUlb, type Tenant } from '@/lib/platform/tenancy/tenancy'
import { listPublic } from '@/lib/services/grievances/public/list-public'
import { atomFeed } from './atom'

type Context = { params: Promise<{ ulb: string }> }

const newest = 50

/** The newest complaints of a town, or of a ward of it with `?ward=`, as an Atom feed in the language of `?lang=`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const url = new URL(request.url)
  const ulb = await findUlb((await params).ulb)
  const ward = url.searchParams.get('ward') ?? undefined
  const asked = url.searchParams.get('lang') ?? undefined
  const known = !ward || !ulb || (await wardsOf(ulb.id)).some(({ id }) => id === ward)
  if (!ulb || !known) return new Response('Not found', { status: 404 })
  const feed = await feedOf(ulb, ward, isLanguage(asked) ? asked : 'hi')
  const tag = `"${createHash('sha256').update(feed).digest('base64url')}"`
  const headers = {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    // Asked for each time: what is taken from the public must be gone from caches at once.
    'Cache-Control': 'public, no-cache',
    ETag: tag,
    'Access-Control-Allow-Origin': '*',
  }
  const isKnown = request.headers.get('if-none-match') === tag
  return new Response(isKnown ? null : feed, { status: isKnown ? 304 : 200, headers })
}

async function feedOf(ulb: Tenant, ward: string | undefined, language: Language) {
  const t = translator(language, 'complaints')
  const { complaints } = await listPublic({ by: 'guest' }, { ulb: ulb.id, ward, limit: newest })
  const wardName = complaints.find(({ place }) => place.ward?.code === ward)?.place.ward?.name
  const town = ulbName(ulb, language)
  return atomFeed({
    id: linkTo(paths.complaintFeed(ulb.slug, { ward })),
    title: t('feed', { town: ward && wardName ? `${wardName[language]}, ${town}` : town }),
    language,
    author: town,
    self: linkTo(paths.complaintFeed(ulb.slug, { ward, lang: language })),
    page: linkTo(paths.complaints(language, ulb.slug, { ward })),
    entries: complaints.map((one) => ({
      id: linkTo(paths.complaintInAnyLanguage(ulb.slug, one.number)),
      page: linkTo(paths.complaint(language, ulb.slug, one.number)),
      title: `${one.name[language]}: ${one.status[language]}`,
      published: one.submittedAt,
      updated: one.since,
      category: { term: one.type, label: one.name[language] },
      text: [one.description, placeWords(one.place, language), one.number]
        .filter(Boolean)
        .join('\n'),
      point: one.place,
    })),
  })
}
