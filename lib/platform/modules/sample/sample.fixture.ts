import { z } from 'zod'
import { paperKind } from '@/lib/platform/documents/paper-kinds'
import { task } from '@/lib/platform/jobs/declared-jobs'
import type { Module, Place } from '../module'
import { look, mark } from './sample-operations.fixture'
import { sampleService } from './sample-service.fixture'

/** What the sample's job and its task did. */
export const done: string[] = []

const place = (href: Place['href'], code = 'sample'): Place => ({
  ...{ code, href, sees: ['sample.see'] },
  label: () => `Sample at ${href}`,
})

const Said = z.object({ en: z.string(), hi: z.string() })

const samplePaper = paperKind({
  name: { en: 'Sample paper', hi: 'नमूना पत्र' },
  signedAs: 'notice',
  content: z.object({ issuer: z.object({ name: Said }), service: Said, told: z.string() }),
  rows: ({ told }) => [{ label: { en: 'Told', hi: 'कहा' }, value: told }],
  pdf: async ({ told }, { verifyUrl }) => Buffer.from(`${told} ${verifyUrl}`),
})

/** A module with something of every shape that needs no table of its own: found everywhere, though nothing else names it. */
export const sample: Module = {
  code: 'sample',
  name: { en: 'Sample', hi: 'नमूना' },
  services: [sampleService],
  grants: { 'sample.see': 'look at receipts', 'sample.mark': 'note that one looked' },
  roles: { SAMPLE_KEEPER: ['sample.see', 'sample.mark', 'administer'] },
  operations: [look, mark],
  jobs: { 'sample-job': { every: '0 1 * * *', run: async () => done.push('job') } },
  tasks: { 'sample-task': task(z.object({ of: z.string() }), async ({ of }) => done.push(of)) },
  masters: { 'sample-list': { data: z.object({ most: z.number() }), withdrawable: true } },
  texts: { DONE: { text: { en: '{ulb}: done', hi: '{ulb}: हो गया' } } },
  documents: { SAMPLE: samplePaper },
  scopes: { 'sample.read': { en: 'Read samples', hi: 'नमूने पढ़ना' } },
  places: {
    desk: [{ ...place('/desk/sample'), find: () => ({ label: 'Find a sample', hint: 'Number' }) }],
    administration: [place('/desk/administration/sample')],
    figures: [place('/desk/figures/sample')],
    site: [{ part: 'sample', below: false, isThere: (_, { length }) => length === 0 }],
  },
  lookups: [
    {
      code: 'sample',
      answersFor: (number) => number.startsWith('SMP-'),
      track: async (_, { number }) => ({ number }),
      pay: async (_, { number }) => ({ token: `token of ${number}` }),
    },
  ],
}
