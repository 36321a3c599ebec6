/**
 * Every address outside pages that the application answers: the operations that answer it, or why it needs none. Whoever adds
 * one says here which operation, and so which permission, stands behind it.
 */
export const answeredRoutes: Record<string, { by: readonly string[] } | { because: string }> = {
  '/[lang]/(citizen)/[ulb]/drafts/[draft]/fee': { by: ['applications.draft-fee'] },
  '/[lang]/(citizen)/[ulb]/report/[draft]/waiting': {
    by: ['complaints.save-draft', 'complaints.add-draft-photos', 'complaints.report'],
  },
  '/[lang]/(citizen)/[ulb]/report/outlines': { because: 'published outlines of wards' },
  '/[lang]/(citizen)/[ulb]/report/places': { because: 'published names of wards and localities' },
  '/[lang]/(public)/(state)/complaints/[...path]': {
    because: 'leads to an address, by a number that is on a public page or by nothing',
  },
  '/api/auth/[...nextauth]': { because: 'sign-in' },
  '/api/complaints/[ulb]/feed': { by: ['complaints.public-list'] },
  '/api/complaints/[ulb]/photos/[photo]': { by: ['complaints.public-photo'] },
  '/api/documents/[tenant]/[id]': { by: ['documents.print'] },
  '/api/documents/[tenant]/form/[application]': { by: ['documents.application-form'] },
  '/api/files/[tenant]/[id]': { by: ['files.open-stored'] },
  '/api/gateway/[name]/callback': { by: ['collection.settle-order'] },
  '/api/gateway/[name]/webhook': { by: ['collection.settle-order'] },
  '/api/health': { because: 'says whether the parts work, and nothing else' },
  '/api/health/live': { because: 'says that the process lives' },
  '/api/inbound/mail': { by: ['complaints.hear-message'] },
  '/api/inbound/message': { by: ['complaints.hear-message'] },
  '/api/inbound/whatsapp': { by: ['complaints.hear-message'] },
  '/api/open-data/complaints/[ulb]/[file]': { by: ['complaints.open-data'] },
  '/api/open311/[...path]': {
    by: ['complaints.find-requests', 'complaints.report-by-client', 'complaints.list-types'],
  },
  '/api/v1/[...path]': { because: 'each operation at its own address' },
  '/api/v1/openapi.json': { because: 'the published description' },
  '/desk/complaints/[id]/waiting': {
    by: ['complaints.take-action', 'complaints.comment', 'complaints.visit', 'complaints.note'],
  },
  '/desk/counter/[service]/fee': { by: ['applications.draft-fee'] },
  '/desk/figures/complaints/cells.csv': { by: ['complaints.figure-cells'] },
  '/s/[code]': { by: ['notifications.open-short-link'] },
  '/verify/offline.html': { because: 'the checking page and our public keys' },
}

/** Pages that show nobody's records, so that no operation stands behind them. */
export const pagesOfNobody: Record<string, string> = {
  '/[lang]/(citizen)/(own)/sign-in/kept':
    'what the reader typed before they were signed out, by the key in their cookie',
  '/[lang]/(pay)/pay': 'a form for the number of a bill',
  '/[lang]/(pay)/pay/[token]/bank':
    'by startCheckout: collection.prepare-order and .record-order, behind a signed link',
  '/[lang]/(public)/(state)': 'words',
  '/[lang]/(public)/(state)/about': 'words',
  '/[lang]/(public)/(state)/accessibility': 'words',
  '/[lang]/(public)/(state)/fees': 'published fees',
  '/[lang]/(public)/(state)/help': 'words',
  '/[lang]/(public)/(state)/missing': 'words',
  '/[lang]/(public)/(state)/privacy': 'words',
  '/[lang]/(public)/(state)/report': 'a choice of towns',
  '/[lang]/(public)/[ulb]': 'what a town offers',
  '/[lang]/(public)/[ulb]/services/[service]': 'what a service asks and costs',
  '/desk/missing': 'words',
}
