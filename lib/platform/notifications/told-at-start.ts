import { env } from '@/lib/infra/env/env'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import { log } from '@/lib/infra/log/log'
import { languageCodes } from '../language/language'
import { longestLink, shortLinkLength } from './short-links'

/** A text message by its name, and the id under which its service has it registered, if any. */
export type TextTemplate = { name: string; dltTemplateId?: string | undefined }

const declared = keptOnce<{ texts: readonly TextTemplate[] }>('texts', () => ({ texts: [] }))

/** Names every text message that can leave; `startModules` calls it. */
export function declareTexts(texts: readonly TextTemplate[]): void {
  declared().texts = texts
}

/** The text messages that can leave, by name and language, as DLT operators register them. */
const textTemplates = (): TextTemplate[] =>
  declared().texts.flatMap(({ name, dltTemplateId }) =>
    languageCodes.map((language) => ({ name: `${name}.${language}`, dltTemplateId })),
  )

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
