import { env } from '@/lib/infra/env/env'
import { log } from '@/lib/infra/log/log'
import { services } from '../applications/catalogue'
import { languageCodes } from '../language/language'
import { longestLink, shortLinkLength } from './short-links'

// On globalThis, since Next bundles modules twice and the registry fills it once.
const key = Symbol.for('palika.texts')
const shared = globalThis as { [key]?: readonly string[] }

/** Adds the names of a service's text messages; the registry calls it. */
export function declareTexts(names: readonly string[]): void {
  shared[key] = [...new Set([...(shared[key] ?? []), ...names])]
}

/** The text messages that can leave, by name and language, as DLT operators register them. */
function textTemplates(): { name: string; dltTemplateId: string | undefined }[] {
  const ofServices = services().flatMap(({ code, messages }) =>
    messages
      .filter(({ audience, channels }) => audience === 'applicant' && channels.includes('SMS'))
      .map(({ on, dltTemplateId }) => ({ name: `${code}.${on}`, dltTemplateId })),
  )
  const others = ['otp', ...(shared[key] ?? [])].map((name) => ({ name, dltTemplateId: undefined }))
  return [...others, ...ofServices].flatMap(({ name, dltTemplateId }) =>
    languageCodes.map((language) => ({ name: `${name}.${language}`, dltTemplateId })),
  )
}

/** Why text messages will not leave as they should, in sentences for whoever runs the installation. */
function faultsOfTexts(): string[] {
  const settings = env()
  if (settings.SMS !== 'http') return []
  const { SMS_TEMPLATE_IDS: registered } = settings
  const missing = textTemplates()
    .filter(({ name, dltTemplateId }) => !registered[name] && !dltTemplateId)
    .map(({ name }) => name)
  const faults =
    missing.length > 0
      ? [
          `SMS_TEMPLATE_IDS: these are not sent, for they have no DLT id: ${[...new Set(missing)].join(', ')}`,
        ]
      : []
  if (shortLinkLength() > longestLink)
    faults.push(
      `SHORT_URL: links in text messages have ${shortLinkLength()} letters and DLT allows ${longestLink}; set a shorter address of this application`,
    )
  return faults
}

/** Tells them in the log at start. */
export function tellFaultsOfTexts(): void {
  for (const fault of faultsOfTexts()) log().warn(fault)
}
