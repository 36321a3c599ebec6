import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../start/folders.mjs'

/** After how many seconds to ask again. */
export const seconds = 5

const words = (language) =>
  JSON.parse(
    readFileSync(path.join(root, `lib/platform/language/messages/${language}/errors.json`), 'utf8'),
  ).unavailable
const said = { hi: words('hi'), en: words('en') }

const style = `body{margin:0;padding:2rem 1.25rem;font:1.125rem/1.6 system-ui,sans-serif;color:#1c2430;background:#fff}
main{max-width:38rem;margin:0 auto}h1,h2{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}section+section{margin-top:2rem}
@media (prefers-color-scheme:dark){body{color:#e8ecf2;background:#12161c}}`
const hash = createHash('sha256').update(style).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'`

const section = (language, level) => (isRead) => {
  const { title, text, sent } = said[language]
  return `<section lang="${language}"><h${level}>${title}</h${level}><p>${isRead ? text : sent}</p></section>`
}
const inHindi = section('hi', 1)
const inEnglish = section('en', 2)

/**
 * The page in both languages, which needs nothing of the application.
 * @param isRead a page that was only read asks again by itself; what was sent is not sent twice unasked
 */
export const pageOf = (isRead) => ({
  type: 'text/html; charset=utf-8',
  policy,
  body: `<!doctype html><html lang="hi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${isRead ? `<meta http-equiv="refresh" content="${seconds}">` : ''}<title>${said.hi.title} · ${said.en.title}</title>
<style>${style}</style></head><body><main>${inHindi(isRead)}${inEnglish(isRead)}</main></body></html>`,
})

/** The same for a program (RFC 9457). */
export const problemOf = () => ({
  type: 'application/problem+json',
  policy: "default-src 'none'; frame-ancestors 'none'",
  body: JSON.stringify({ status: 503, code: 'unavailable', title: said.en.title }),
})
