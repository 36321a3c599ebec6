import type { Language } from '@/lib/platform/language/language'

/** The parts of a person's own place. */
export type MyPart =
  'applications' | 'complaints' | 'bills' | 'receipts' | 'certificates' | 'messages' | 'sessions'

/** The parts of the desk. */
export type DeskPart =
  | 'sign-in'
  | 'inbox'
  | 'counter'
  | 'collect'
  | 'receipts'
  | 'refunds'
  | 'adjustments'
  | 'outbox'
  | 'sessions'
  | 'posting'

/** The parts of a report after its kind was chosen. */
export type ReportPart = 'where' | 'details' | 'mobile' | 'code' | 'done'

type Query = Record<string, string | undefined>

/** An address with its query; values left undefined or empty are left out. */
export function withQuery<Path extends string>(path: Path, query: Query): Path {
  const given = Object.entries(query).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  )
  // With its query it is still an address of the same kind.
  return given.length > 0 ? (`${path}?${new URLSearchParams(given)}` as Path) : path
}

const draft = (language: Language, ulb: string, id: string) => `/${language}/${ulb}/drafts/${id}`

/** Every address of Palika; `ulb` is a slug, `dehradun`. */
export const paths = {
  landing: (language: Language) => `/${language}`,
  help: (language: Language) => `/${language}/help`,
  fees: (language: Language) => `/${language}/fees`,
  privacy: (language: Language) => `/${language}/privacy`,
  accessibility: (language: Language) => `/${language}/accessibility`,
  about: (language: Language) => `/${language}/about`,
  track: (language: Language, number?: string) => withQuery(`/${language}/track`, { number }),
  signIn: (language: Language, next?: string) => withQuery(`/${language}/sign-in`, { next }),

  ulb: (language: Language, ulb: string) => `/${language}/${ulb}`,
  service: (language: Language, ulb: string, service: string) =>
    `/${language}/${ulb}/services/${service}`,
  apply: (language: Language, ulb: string, service: string) =>
    `/${language}/${ulb}/services/${service}/apply`,
  draft,
  draftSection: (language: Language, ulb: string, id: string, section: string) =>
    `${draft(language, ulb, id)}/${section}`,
  draftCheck: (language: Language, ulb: string, id: string) => `${draft(language, ulb, id)}/check`,
  draftSubmitted: (language: Language, ulb: string, id: string) =>
    `${draft(language, ulb, id)}/submitted`,

  /** Without a town: which town is it? Without a draft: what is wrong? */
  reports: (language: Language, ulb?: string, query: Query = {}) =>
    withQuery(`/${language}${ulb ? `/${ulb}` : ''}/report`, query),
  report: (language: Language, ulb: string, draft: string, part: ReportPart) =>
    `/${language}/${ulb}/report/${draft}/${part}`,
  /** Every locality and ward of a town, for the list of those too many for a page. */
  places: (language: Language, ulb: string) => `/${language}/${ulb}/report/places`,
  wardOutlines: (language: Language, ulb: string) => `/${language}/${ulb}/report/outlines`,
  /** What was complained about in a town: as a list, or with `view=map` on the map. */
  complaints: (language: Language, ulb: string, query: Query = {}) =>
    withQuery(`/${language}/${ulb}/complaints`, query),
  complaint: (language: Language, ulb: string, number: string, query: Query = {}) =>
    withQuery(`/${language}/${ulb}/complaints/${number}`, query),
  /** The same complaint whatever the reader's language: leads on to it, and names it in feeds. */
  complaintInAnyLanguage: (ulb: string, number: string): `/${string}` =>
    `/${ulb}/complaints/${number}`,
  /** Where the code is entered that was sent to whoever wants to follow. */
  complaintFollow: (language: Language, ulb: string, number: string, query: Query = {}) =>
    withQuery(`/${language}/${ulb}/complaints/${number}/follow`, query),
  /** Where whoever follows by e-mail confirms it and ends it. */
  complaintNews: (language: Language, ulb: string, number: string, follower: string) =>
    `/${language}/${ulb}/complaints/${number}/news/${follower}`,
  complaintFeed: (slug: string, query: Query = {}) =>
    withQuery(`/api/complaints/${slug}/feed`, query),

  my: (language: Language, part?: MyPart) => `/${language}/my${part ? `/${part}` : ''}`,
  myApplication: (language: Language, ulb: string, id: string) =>
    `/${language}/my/applications/${ulb}/${id}`,
  myComplaint: (language: Language, ulb: string, number: string, query: Query = {}) =>
    withQuery(`/${language}/my/complaints/${ulb}/${number}`, query),

  /** How complaints are handled: in a town, or everywhere. */
  scorecard: (language: Language, ulb?: string, query: Query = {}) =>
    withQuery(`/${language}${ulb ? `/${ulb}` : ''}/scorecard`, query),
  openData: (slug: string, format: 'csv' | 'json') =>
    `/api/open-data/complaints/${slug}/figures.${format}`,

  /** Short addresses, in the language of the cookie or of `?lang=`. */
  pay: (token: string, language?: Language) => withQuery(`/pay/${token}`, { lang: language }),
  verify: (language?: Language) => withQuery('/verify', { lang: language }),
  verifyOffline: () => '/verify/offline.html',

  desk: (part?: DeskPart) => `/desk${part ? `/${part}` : ''}`,
  deskFile: (id: string) => `/desk/files/${id}`,
  deskCounter: (service: string) => `/desk/counter/${service}`,
  deskRegisters: () => '/desk/register',
  deskRegister: (service: string) => `/desk/register/${service}`,
  deskComplaints: (query: Query = {}) => withQuery('/desk/complaints', query),
  deskComplaint: (id: string, query: Query = {}) => withQuery(`/desk/complaints/${id}`, query),
  deskComplaintPart: (
    id: string,
    part: 'changed' | 'merge' | 'reveal' | 'visit' | `actions/${string}`,
    query: Query = {},
  ) => withQuery(`/desk/complaints/${id}/${part}`, query),
  deskComplaintPhotos: (query: Query = {}) => withQuery('/desk/complaints/photos', query),
  deskIntake: (query: Query = {}) => withQuery('/desk/complaints/intake', query),
  deskFigures: (query: Query = {}) => withQuery('/desk/figures/complaints', query),
  deskFiguresFile: (query: Query = {}) => withQuery('/desk/figures/complaints/cells.csv', query),
  deskComplaintTypes: (query: Query = {}) => withQuery('/desk/administration/complaints', query),
  deskComplaintType: (code: string, query: Query = {}) =>
    withQuery(`/desk/administration/complaints/types/${code}`, query),
  deskReceived: (query: Query = {}) => withQuery('/desk/administration/received', query),
  deskHolidays: (query: Query = {}) => withQuery('/desk/administration/holidays', query),
  deskApiKeys: (query: Query = {}) => withQuery('/desk/administration/api-keys', query),
  deskComplaintRules: (part: 'routing' | 'escalation' | 'settings', query: Query = {}) =>
    withQuery(`/desk/administration/complaints/${part}`, query),
  deskEntry: (service: string, id: string) => `/desk/register/${service}/${id}`,
}
