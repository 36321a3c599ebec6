/** What a provider's templates may name; `encoding` tells Hindi from plain text in its own words. */
const placeholders = ['to', 'text', 'templateId', 'entityId', 'sender', 'encoding'] as const

/** A value for each placeholder. */
export type Placeholders = Readonly<Record<(typeof placeholders)[number], string>>

const pattern = /\{(\w+)\}/g
const isPlaceholder = (name: string): name is keyof Placeholders =>
  placeholders.some((known) => known === name)

/** Throws for a name that will never have a value, when the settings are read rather than at night. */
export const checkTemplate = (template: string) => {
  for (const [, name = ''] of template.matchAll(pattern)) {
    if (!isPlaceholder(name)) throw new Error(`The SMS provider's template names {${name}}`)
  }
}

/** Fills a template in one pass, so that a value which looks like a placeholder stays as it is. */
export const fill = (template: string, values: Placeholders, escape: (text: string) => string) =>
  template.replace(pattern, (whole, name: string) =>
    isPlaceholder(name) ? escape(values[name]) : whole,
  )

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** How a value is written in a body of that type; throws for a type we cannot write safely. */
export const escapeFor = (contentType: string): ((text: string) => string) => {
  if (/\bjson\b/i.test(contentType)) return (text) => JSON.stringify(text).slice(1, -1)
  if (/x-www-form-urlencoded/i.test(contentType)) return encodeURIComponent
  if (/\bxml\b/i.test(contentType))
    return (text) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
  throw new Error(`An SMS body of type "${contentType}" is not known: JSON, form or XML`)
}
