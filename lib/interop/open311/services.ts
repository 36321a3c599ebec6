import { officeDay } from '@/lib/platform/tenancy/office-day'
import { complaintGroups } from '@/lib/services/grievances/complaint-groups'
import { complaintTypes, type ComplaintType } from '@/lib/services/grievances/complaint-types'
import type { Asking } from './asking'
import type { Document } from './document'
import { fault } from './fault'
import { jurisdiction } from './jurisdiction'

/** What people of a ULB can report. */
export async function services({ asked, language }: Asking): Promise<Document> {
  const { id } = await jurisdiction(asked)
  const groups = new Map(
    (await complaintGroups(id, officeDay())).map(({ code, name }) => [code, name[language]]),
  )
  const offered = (await complaintTypes(id, officeDay())).filter((type) => type.offered)
  return {
    root: 'services',
    value: offered.map(({ code, name, questions, synonyms, group }) => ({
      service_code: code,
      service_name: name[language],
      description: name[language],
      metadata: questions.length > 0,
      type: 'realtime',
      keywords: synonyms[language].map((word) => word.replaceAll(',', ' ')).join(', '),
      group: groups.get(group) ?? group,
    })),
  }
}

/** What a kind of report asks besides what all ask. */
export async function serviceDefinition(
  code: string,
  { asked, language }: Asking,
): Promise<Document> {
  const { id } = await jurisdiction(asked)
  const types = await complaintTypes(id, officeDay())
  const type = types.find((one) => one.code === code && one.offered)
  if (!type) throw fault(404, 'service_code was not found')
  return {
    root: 'service_definition',
    value: {
      service_code: code,
      attributes: type.questions.map((question, at) => ({
        variable: true,
        code: question.code,
        datatype: datatypes[question.type],
        required: question.required,
        datatype_description: null,
        order: at + 1,
        description: question.label[language],
        ...valuesOf(question, language),
      })),
    },
  }
}

type Question = ComplaintType['questions'][number]

const datatypes = {
  choice: 'singlevaluelist',
  'yes-no': 'singlevaluelist',
  text: 'string',
  number: 'number',
} as const

const yesNo = [
  { code: 'true', label: { en: 'Yes', hi: 'हाँ' } },
  { code: 'false', label: { en: 'No', hi: 'नहीं' } },
]

function valuesOf({ type, options = [] }: Question, language: Asking['language']) {
  if (type !== 'choice' && type !== 'yes-no') return {}
  const shown = type === 'yes-no' ? yesNo : options
  return { values: shown.map(({ code: key, label }) => ({ key, name: label[language] })) }
}
