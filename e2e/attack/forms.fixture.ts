/** A form of a page as a browser without a script posts it: what it would send of itself, and what people may write. */
export type PageForm = { held: [name: string, value: string][]; fields: string[] }

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const letters: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" }
const plain = (text: string) =>
  text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name: string) => letters[name] ?? '')

/** The forms of a page that call a server action. */
export const formsIn = (html: string): PageForm[] =>
  [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)]
    .map(([, inside = '']) => formOf(inside))
    .filter(({ held }) => held.some(([name]) => name.startsWith('$ACTION')))

function formOf(html: string): PageForm {
  const form: PageForm = { held: [], fields: [] }
  for (const [tag] of html.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)) {
    const name = plain(attribute(tag, 'name') ?? '')
    if (name.startsWith('$ACTION')) form.held.push([name, plain(attribute(tag, 'value') ?? '')])
    else if (name) form.fields.push(name)
  }
  return form
}

/** The addresses of this site that a page leads to. */
export const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href = '']) => plain(href))
