import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

const said = (en: string) => ({ en, hi: en })

/** The least a service can be: one question, one step, one state. */
export const sampleService: ServiceDefinition = {
  code: 'sample-service',
  version: 1,
  name: said('Sample service'),
  summary: said('A service of a test'),
  department: 'REV',
  days: 1,
  start: { who: said('Nobody'), notes: [], next: [said('Nothing')] },
  roles: [{ code: 'SAMPLE_CLERK', name: said('Clerk'), grants: ['counter', 'sample.see'] }],
  numbers: { application: 'SAMPLE-APP/[SEQ:6]' },
  sections: [
    {
      code: 'sample',
      title: said('Sample'),
      fields: [{ code: 'name', type: 'text', label: said('Name') }],
    },
  ],
  papers: [],
  declaration: said('It is true'),
  consent: said('You may'),
  subject: 'answers.sample.name',
  applicant: 'answers.sample.name',
  workflow: {
    code: 'SAMPLE',
    submit: { path: ['APPLY'], counterRole: 'SAMPLE_CLERK' },
    states: {
      '': { status: '', actions: { APPLY: { to: 'DONE', roles: ['CITIZEN', 'SAMPLE_CLERK'] } } },
      DONE: { status: 'DONE', actions: {} },
    },
  },
  states: { DONE: { queue: said('Done'), citizen: said('Done') } },
  actions: { APPLY: { label: said('Send'), done: said('Sent'), kind: 'submit' } },
  stages: [{ name: said('Done'), states: ['DONE'] }],
  reasons: [],
  messages: [],
}
