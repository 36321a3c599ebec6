import { isLanguage, type Language } from '@/lib/platform/language/language'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import { fault, faultDocument } from './fault'
import { faultOf } from './fault-of'
import { findAnswer } from './find-answer'
import { readForm } from './read-form'
import { forEverySite, reply, type Format } from './reply'

/** Answers a request below `/api/open311`: GeoReport v2 in XML and JSON. Never throws. */
export async function open311Answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const language = languageOf(url, request)
  const { path, format } = addressOf(url.pathname, request)
  const headers = request.method === 'POST' ? {} : forEverySite
  try {
    const method = request.method === 'POST' ? 'POST' : 'GET'
    const answers = findAnswer(path)
    if (!answers) throw fault(404, 'There is no such resource')
    const answer = answers[method]
    if (!answer) throw fault(400, `${request.method} is not allowed here`, 405)
    const asked = holdable(method === 'POST' ? await readForm(request) : url.searchParams)
    const idempotencyKey = request.headers.get('idempotency-key')?.slice(0, 200)
    const document = await answer({ asked, language, idempotencyKey })
    return reply(document, format, {
      status: method === 'POST' ? 201 : 200,
      headers: document.more ? { ...headers, link: nextPage(url) } : headers,
    })
  } catch (error) {
    const said = faultOf(error, language)
    return reply(faultDocument(said), format, { status: said.status, headers })
  }
}

/** Answers what a browser asks before it lets another site's page read: only reading is. */
export const open311Options = (): Response =>
  new Response(null, {
    status: 204,
    headers: { ...forEverySite, 'access-control-allow-methods': 'GET, HEAD, OPTIONS' },
  })

function languageOf(url: URL, request: Request): Language {
  const wanted = url.searchParams.get('lang') ?? undefined
  return isLanguage(wanted)
    ? wanted
    : pickLanguage(undefined, request.headers.get('accept-language'))
}

/** `/api/open311/v2/services.xml`: the path in question and its format, without one the format the client accepts. */
function addressOf(pathname: string, request: Request): { path: string; format: Format } {
  const path = decoded(pathname.replace(/^\/api\/open311\//, '').replace(/\/$/, ''))
  const [, before = path, named] = /^(.*)\.(xml|json)$/.exec(path) ?? []
  if (named) return { path: before, format: named === 'json' ? 'json' : 'xml' }
  const accepted = request.headers.get('accept') ?? ''
  return { path, format: /\bjson\b/.test(accepted) ? 'json' : 'xml' }
}

// A path that cannot be decoded names nothing.
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '')
  } catch {
    return ''
  }
}

// The database holds every letter but one.
const holdable = (asked: URLSearchParams) =>
  new URLSearchParams([...asked].map(([name, value]) => [name, value.replaceAll('\0', '')]))

function nextPage(url: URL): string {
  const next = new URLSearchParams(url.searchParams)
  next.set('page', String(Number(next.get('page') || 1) + 1))
  return `<${url.pathname}?${next}>; rel="next"`
}
