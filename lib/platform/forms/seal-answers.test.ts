import { expect, it } from 'vitest'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import type { Answers } from './definition'
import { sampleAnswers } from './sample-answers'
import { openAnswers, sealAnswers } from './seal-answers'

const answers: Answers = sampleAnswers
const turned = (text: string, field: string) => `${field}|${[...text].reverse().join('')}`
const back = (text: string, field: string) => {
  const [place, body = ''] = text.split('|')
  if (place !== field) throw new Error(`Sealed for ${place}, opened as ${field}`)
  return [...body].reverse().join('')
}

it('seals every sensitive answer and no other, once, and opens to the same answers', async () => {
  const sealed = await sealAnswers(tradeLicence, answers, turned)
  expect(sealed['business']).toEqual(answers['business'])
  expect(sealed['owners']).toMatchObject([
    {
      name: 'Asha Rawat',
      mobile: { sealed: turned('"9000000001"', 'owners.mobile'), masked: '90xxxxx001' },
    },
    { email: { masked: 'vxxxxx@example.in' } },
  ])
  expect(await sealAnswers(tradeLicence, sealed, turned)).toEqual(sealed)
  expect(await openAnswers(tradeLicence, sealed, back)).toEqual(answers)
})
