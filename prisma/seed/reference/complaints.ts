import { z } from 'zod'
import { List, Named, readTable, Text, YesNo } from './reference'

const Hours = z.string().regex(/^\d+$/).transform(Number)

const Group = Named.extend({
  /** A drawing of components/ui/pictogram.tsx. */
  icon: Text,
})

const TypeRow = Named.extend({
  group: Text,
  department: Text,
  /** Published as 336 for every type, the ceiling here; the shorter times are illustrative. */
  slaHours: Hours,
  priority: z.enum(['normal', 'urgent']),
  /** No where the place of one household must be known. */
  anonymous: YesNo,
  synonymsEn: List,
  /** In Devanagari, and in Latin letters as people type Hindi. */
  synonymsHi: List,
})

const QuestionRow = Named.extend({ type: Text, kind: z.enum(['choice']), required: YesNo })
const AnswerRow = Named.extend({ type: Text, question: Text })

const Reason = Named.extend({
  list: z.enum(['complaint-reject-reason', 'complaint-reassign-reason', 'complaint-rating-reason']),
})

export const complaintGroups = () => readTable('complaint-groups.tsv', Group)

/** The kinds of complaint by their published codes, names put right, each with words people use for it. */
export const complaintTypes = () =>
  readTable('complaint-types.tsv', TypeRow).map(({ synonymsEn, synonymsHi, ...type }) => ({
    ...type,
    synonyms: { en: synonymsEn, hi: synonymsHi },
    questions: questionsOf(type.code),
  }))

const questionsOf = (complaintType: string) =>
  readTable('complaint-questions.tsv', QuestionRow)
    .filter(({ type }) => type === complaintType)
    .map(({ code, kind, required, en, hi }) => ({
      ...{ code, type: kind, label: { en, hi }, required },
      options: readTable('complaint-answers.tsv', AnswerRow)
        .filter(({ type, question }) => type === complaintType && question === code)
        .map((answer) => ({ code: answer.code, label: { en: answer.en, hi: answer.hi } })),
    }))

/** Why a complaint is refused or handed back, and what a rating is for. */
export const complaintReasons = () => readTable('complaint-reasons.tsv', Reason)

/** Which departments' complaints go to the field at once; all others wait for the grievance officer. */
export const complaintRouting = () =>
  readTable('complaint-routing.tsv', Named.extend({ departments: List, role: Text }))

/** Before whom a complaint comes so many working hours after it was due. Illustrative. */
export const complaintEscalation = () =>
  readTable(
    'complaint-escalation.tsv',
    Named.extend({ level: z.coerce.number().int(), role: Text, afterHours: Hours }),
  )

/** What every ULB begins with; five days to open again, as published. */
export const complaintSettings = () => [
  {
    ...{ code: 'general', en: 'Complaints', hi: 'शिकायतें' },
    ...{ reopenDays: 5, anonymousAllowed: true, photosChecked: true },
    ...{ duplicateMetres: 100, recentDays: 14 },
  },
]
