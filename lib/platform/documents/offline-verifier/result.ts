import { formatRupees } from '@/lib/platform/money/format-rupees'
import type { Verdict } from '../code'
import type { Bilingual, DocumentLanguage } from '../documents'
import type { Payload } from '../payload'
import type { Installation } from './installation'
import { words } from './words'

/** A calendar day in long form. */
export const dayIn = (language: DocumentLanguage, day: string) =>
  new Intl.DateTimeFormat(`${language}-IN`, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** The verdict as elements: what it means, the facts to compare, and what cannot be known here. */
export function resultOf(verdict: Verdict, language: DocumentLanguage, installation: Installation) {
  const say = words[language]
  const heading = element(
    'h2',
    `${verdict.outcome === 'genuine' ? '✓' : '✕'} ${say[verdict.outcome]}`,
  )
  if (verdict.outcome !== 'genuine') return [heading, element('p', say[`${verdict.outcome}Why`])]

  const list = document.createElement('dl')
  for (const [label, value, mark] of factsOf(verdict.payload, language, installation)) {
    const row = document.createElement('div')
    const detail = element('dd', value)
    if (mark) detail.className = mark
    row.append(element('dt', label), detail)
    list.append(row)
  }
  return [
    heading,
    element('p', say.compare),
    list,
    element('p', say.later(new URL(installation.site).host)),
  ]
}

type Fact = readonly [label: string, value: string, mark?: string]

function factsOf(payload: Payload, language: DocumentLanguage, installation: Installation): Fact[] {
  const { facts, kinds, expired } = words[language]
  const named = (names: Readonly<Record<string, Bilingual>>, code: string) =>
    names[code]?.[language] ?? code
  const { validTo, amount } = payload
  const over = validTo !== undefined && validTo < today()
  const until = validTo && `${dayIn(language, validTo)}${over ? ` (${expired})` : ''}`
  return [
    [facts.kind, kinds[payload.kind]],
    [facts.number, payload.number],
    [facts.tenant, named(installation.tenants, payload.tenant)],
    [facts.service, named(installation.services, payload.service)],
    [facts.holder, payload.holder],
    [facts.issuedOn, dayIn(language, payload.issuedOn)],
    ...(until ? [[facts.validTo, until, over ? 'over' : ''] as const] : []),
    ...(amount === undefined ? [] : [[facts.amount, formatRupees(amount)] as const]),
  ]
}

const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' }).format(new Date())

function element(name: string, text: string) {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
