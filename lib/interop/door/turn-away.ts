import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLanguage, type Language } from '@/lib/platform/language/language'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import { translator } from '@/lib/platform/language/translator'
import type { TurnedAway } from '@/lib/platform/posted/turned-away'
import { endUnread } from '@/lib/platform/rest/end-unread'
import { securityHeaders } from '@/lib/platform/rest/security-headers'

type Told = Pick<TurnedAway, 'status' | 'reason'>

/** Answers a request that is not taken: a page in the reader's language, a problem for programs, a line for a script. */
export function turnAway(request: IncomingMessage, response: ServerResponse, told: Told): void {
  const { body, type } = wordsFor(request, told)
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(told.status, {
    ...securityHeaders,
    'content-type': type,
    'content-language': languageOf(request),
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    ...(told.status === 503 && { 'retry-after': '10' }),
    ...(!request.complete && { connection: 'close' }),
  })
  endUnread(request, response, body)
}

function wordsFor(request: IncomingMessage, { status, reason }: Told) {
  const language = languageOf(request)
  const t = translator(language, 'site')
  const [title, text] = [t(`door.${reason}.title`), t(`door.${reason}.text`)]
  if ((request.url ?? '').startsWith('/api/')) {
    const problem = { type: `urn:palika:problem:${reason}`, status, code: reason, title }
    return { type: 'application/problem+json', body: JSON.stringify(problem) }
  }
  if (request.headers['next-action'])
    return { type: 'text/plain; charset=utf-8', body: `${title}. ${text}` }
  const back = backTo(request)
  const link = back ? `<p><a href="${escaped(back)}">${escaped(t('door.back'))}</a></p>` : ''
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head><body><header><p>${escaped(translator(language, 'common')('productName'))}</p></header><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${link}</main></body></html>`,
  }
}

// Of the look of every page as much as needs no file.
const style =
  "body{margin:0;font:1.125rem/1.5 'Noto Sans Variable','Noto Sans','Noto Sans Devanagari',system-ui,sans-serif;color:#191e1a;background:#faf7f0}header{background:#17503b;color:#fff;font-weight:700;padding:.75rem 1rem}header p,main{max-width:38rem;margin:0 auto}main{padding:1rem}h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 .75rem}a{color:#16533d}"

/** The language of the address, of the reader's cookie, or of the browser. */
function languageOf({ url = '', headers }: IncomingMessage): Language {
  const [, first = ''] = url.split(/[/?]/)
  if (isLanguage(first)) return first
  const cookie = /(?:^|;\s*)language=(\w+)/.exec(headers.cookie ?? '')?.[1]
  return pickLanguage(cookie, headers['accept-language'] ?? null)
}

// The page of the form, read anew; its address is the one that was posted to.
const backTo = ({ url = '' }: IncomingMessage) =>
  /^\/(?!\/)[^\s\\]*$/.test(url) && url.length < 2000 ? url : undefined

const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
