import type { z } from 'zod'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import type { Bilingual, DocumentLanguage, Fact } from './documents'
import type { Payload } from './payload'
import type { Standing } from './standing'

/** How a paper is printed now. */
type Printing = {
  language: DocumentLanguage
  standing: Standing
  duplicate: boolean
  /** What its code leads to. */
  verifyUrl: string
}

/** What every paper says, whatever its kind. */
type Said = { issuer: { name: Bilingual }; service: Bilingual }

/** An issued paper as it reads: what whoever checks it compares, and its PDF. */
type Read = Said & {
  rows: () => readonly Fact[]
  pdf: (printing: Printing) => Promise<Buffer>
}

/** A kind of paper. */
export type PaperKind = {
  name: Bilingual
  /** What its signed code calls it; `notice` is any that has no word of its own. */
  signedAs: Payload['kind']
  /** Undefined where the record is none of this kind. */
  read: (content: unknown) => Read | undefined
}

/** Kinds of papers, by the code under which they are kept. */
export type PaperKinds = Readonly<Record<string, PaperKind>>

type Spec<Content> = Omit<PaperKind, 'read'> & {
  content: z.ZodType<Content>
  rows: (content: Content) => readonly Fact[]
  /** Marks what ended or is held back, and a second print of what counts its prints. */
  pdf: (content: Content, printing: Printing) => Promise<Buffer>
}

/** Makes a kind of paper of what it says, as a schema, and of how that is compared and drawn. */
export const paperKind = <Content extends Said>(spec: Spec<Content>): PaperKind => ({
  name: spec.name,
  signedAs: spec.signedAs,
  read(kept) {
    const { success, data } = spec.content.safeParse(kept)
    if (!success) return undefined
    return {
      ...{ issuer: data.issuer, service: data.service, rows: () => spec.rows(data) },
      pdf: (printing) => spec.pdf(data, printing),
    }
  },
})

const declared = keptOnce<{ kinds: PaperKinds }>('paper-kinds', () => ({ kinds: {} }))

/** Says which kinds of papers there are; `startModules` calls it with everybody's. */
export function declarePaperKinds(kinds: PaperKinds): void {
  declared().kinds = kinds
}

/** What a kind is called; its code, where nobody declares it any more. */
export const paperName = (kind: string): Bilingual =>
  declared().kinds[kind]?.name ?? { en: kind, hi: kind }

/** The codes of the kinds, or of those that a signed code calls so. */
export const paperCodes = (signedAs?: Payload['kind']): string[] =>
  Object.entries(declared().kinds)
    .filter(([, kind]) => signedAs === undefined || kind.signedAs === signedAs)
    .map(([code]) => code)

/** A paper as it reads; undefined where its kind is unknown, or the record is not what papers of the kind say. */
export const readPaper = ({ kind, content }: { kind: string; content?: unknown }) =>
  declared().kinds[kind]?.read(content)
