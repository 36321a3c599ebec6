import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import { toDecimalText } from '../money/money'
import { query } from '../operations/operation'
import { contentHash } from './content-hash'
import { seek } from './find-paper'
import { paperName, readPaper } from './paper-kinds'
import type { Payload } from './payload'
import { verifySignature } from './signed-payload'
import { publicKeys } from './signing'
import { standingOf } from './standing'
import { Verification, type Verdict } from './verification'

type Answer = z.input<typeof Verification>

/** Checks a paper by its code, or by its number: the signature first, then the register as it is this moment. */
export const verifyCode = query({
  name: 'documents.verify',
  summary: 'Check a certificate, a receipt or an acknowledgement by its code or number',
  permission: 'public',
  acts: 'as-system',
  input: z.object({ code: z.string().trim().min(1).max(2_000) }),
  output: Verification,
  api: { method: 'post', path: '/verify' },
  async run({ input, tx, now }): Promise<Answer> {
    const sought = await seek(input.code)
    const { by } = sought
    if ('verdict' in sought) return { by, verdict: sought.verdict, checkedAt: now }

    // Whoever asks: the code names the ULB whose register answers.
    await actAsSystem(tx, sought.tenant)
    const document = await sought.find(tx)
    if (!document) return { by, verdict: 'unknown', checkedAt: now }
    const signed = verifySignature(document.code, publicKeys())
    const paper = readPaper(document)
    if (
      signed.outcome !== 'genuine' ||
      !paper ||
      contentHash(document.content) !== signed.payload.facts
    ) {
      return { by, verdict: 'differs', checkedAt: now }
    }
    const standing = await standingOf(tx, document, now)
    return {
      by,
      verdict: verdicts[standing.is],
      checkedAt: now,
      paper: (by === 'code' ? whole : outline)(signed.payload, { ...paper, kind: document.kind }),
      ...(standing.is === 'cancelled' && {
        cancelled: { at: standing.at, reasons: [...standing.reasons] },
      }),
    }
  },
})

const verdicts = {
  good: 'genuine',
  expired: 'expired',
  suspended: 'suspended',
  cancelled: 'cancelled',
} satisfies Record<string, Verdict>

type Shown = NonNullable<Answer['paper']>

type Paper = NonNullable<ReturnType<typeof readPaper>> & { kind: string }

const outline = ({ number, issuedOn, validTo }: Payload, paper: Paper): Shown => ({
  kind: paper.kind,
  name: paperName(paper.kind),
  number,
  ulb: paper.issuer.name,
  service: paper.service,
  issuedOn,
  ...(validTo && { validTo }),
  rows: [],
})

const whole = (payload: Payload, paper: Paper): Shown => ({
  ...outline(payload, paper),
  holder: payload.holder,
  ...(payload.amount !== undefined && { amount: toDecimalText(payload.amount) }),
  rows: paper.rows().map(({ label, value }) => ({
    label,
    value: typeof value === 'string' ? { en: value, hi: value } : value,
  })),
})
