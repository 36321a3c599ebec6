import { describe, expect, test } from 'vitest'
import { services } from '@/lib/platform/applications/catalogue'
import { actionWords, workflowOf } from '@/lib/platform/applications/workflow-of'
import { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { checkPattern } from '@/lib/platform/numbering/check-pattern'
import { checkWorkflow } from '@/lib/platform/workflow/check-workflow'
import { departments, roles } from '@/prisma/seed/reference/staff'

const publishedRoles = new Set(roles().map(({ code }) => code))
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)

const said = 'number service ulb due amount link reasons licence'.split(' ')
const certified = 'number holder subject ulb validFrom validTo'.split(' ')

test('every service has its own code and register', () => {
  for (const key of [
    (service: ServiceDefinition) => service.code,
    (service: ServiceDefinition) => service.outcome?.register ?? service.code,
    (service: ServiceDefinition) => service.workflow.code,
    (service: ServiceDefinition) => service.numbers.application,
  ]) {
    expect(new Set(services().map(key)).size).toBe(services().length)
  }
})

describe.each(services().map((service) => [service.code, service] as const))('%s', (_, service) => {
  const { workflow, actions, states, charges, outcome } = service
  const stateCodes = Object.keys(workflow.states).filter((code) => code !== '')
  const steps = Object.entries(workflow.states).flatMap(([state, { actions: open }]) =>
    Object.keys(open).map((action) => ({ state, action })),
  )
  const actionCodes = new Set(steps.map(({ action }) => action))

  test('is a definition and plain data', () => {
    expect(ServiceDefinition.parse(JSON.parse(JSON.stringify(service)))).toEqual(service)
    expect(departments().map(({ code }) => code)).toContain(service.department)
  })

  test('has a workflow without problems', () => {
    expect(checkWorkflow(workflowOf(service), publishedRoles)).toEqual([])
  })

  test('has words for every state and step, and for no other', () => {
    expect(Object.keys(states).toSorted()).toEqual(stateCodes.toSorted())
    for (const { state, action } of steps) {
      expect(actionWords(service, state, action), `${state}.${action}`).toBeDefined()
    }
    const used = steps.map(({ state, action }) =>
      `${state}.${action}` in actions ? `${state}.${action}` : action,
    )
    expect(Object.keys(actions).toSorted()).toEqual([...new Set(used)].toSorted())
  })

  test('shows the citizen every state in exactly one stage', () => {
    const staged = service.stages.flatMap((stage) => stage.states)
    expect(staged.toSorted()).toEqual(stateCodes.toSorted())
  })

  test('can be submitted by the citizen and at the counter', () => {
    const taken = workflow.submit.path.reduce((state, action) => {
      const step = workflow.states[state]?.actions[action]
      expect(step?.roles).toEqual(expect.arrayContaining(['CITIZEN', workflow.submit.counterRole]))
      return step?.to ?? 'nowhere'
    }, '')
    expect(stateCodes).toContain(taken)
  })

  test('names only published roles', () => {
    const named = [
      ...service.roles.map(({ code }) => code),
      ...(service.escalation ?? []).map(({ toRole }) => toRole),
      workflow.submit.counterRole,
    ]
    expect(named.filter((role) => !publishedRoles.has(role))).toEqual([])
    const deciding = new Set(steps.flatMap(({ state, action }) => rolesOf(state, action)))
    const own = service.roles.map(({ code }) => code)
    expect(own.some((role) => deciding.has(role))).toBe(true)
  })

  const rolesOf = (state: string, action: string) =>
    workflow.states[state]?.actions[action]?.roles ?? []

  test('gives reasons for existing actions, and some for each that needs them', () => {
    const given = service.reasons.flatMap((reason) => reason.actions)
    expect(given.filter((action) => !actionCodes.has(action))).toEqual([])
    const needing = steps.filter(({ state, action }) =>
      actionWords(service, state, action)?.needs?.includes('reasons'),
    )
    for (const { action } of needing) expect(given).toContain(action)
  })

  test('escalates and inspects in existing states', () => {
    const named = [
      ...(service.escalation ?? []).map(({ state }) => state),
      ...(service.inspection ? [service.inspection.state] : []),
    ]
    expect(named.filter((state) => !stateCodes.includes(state))).toEqual([])
  })

  test('raises, records and ends by existing actions', () => {
    const named = [
      charges?.raisedBy,
      outcome?.recordedBy,
      outcome?.cancelledBy,
      outcome?.expiredBy,
    ].filter((action) => action !== undefined)
    expect(named.filter((action) => !actionCodes.has(action))).toEqual([])
  })

  test('leads back to the fee from wherever a payment leads', () => {
    const { states } = workflowOf(service)
    const paying = states.flatMap(({ code, actions }) =>
      actions.filter(({ kind }) => kind === 'pay').map(({ to }) => ({ from: code, to })),
    )
    for (const { from, to } of paying) {
      const back = states.find(({ code }) => code === to)?.actions
      expect(back?.find(({ kind }) => kind === 'unpay')?.to, to).toBe(from)
    }
  })

  test('measures what it asks, in sections that are filled in', () => {
    for (const { section, field } of service.inspection?.measures ?? []) {
      const asked = service.sections.find(({ code }) => code === section)
      expect(asked?.fields.map(({ code }) => code)).toContain(field)
    }
  })

  test('books every charge on a head it has', () => {
    const heads = (charges?.heads ?? []).map(({ code }) => code)
    const booked = [...(charges?.lines ?? []).map(({ head }) => head), charges?.rules.roundingHead]
    expect(booked.filter((head) => head !== undefined && !heads.includes(head))).toEqual([])
    expect(new Set(heads).size).toBe(heads.length)
  })

  test('says the same in both languages, and only what it knows', () => {
    for (const { on, to, title, text } of service.messages) {
      expect(actionCodes).toContain(on)
      if (to !== undefined) expect(stateCodes).toContain(to)
      expect(placeholders(text.en).toSorted()).toEqual(placeholders(text.hi).toSorted())
      expect([...placeholders(text.en), ...placeholders(title.en)]).toSatisfy((names: string[]) =>
        names.every((name) => said.includes(name)),
      )
    }
    const { body } = outcome?.certificate ?? { body: { en: '', hi: '' } }
    expect(placeholders(body.en).toSorted()).toEqual(placeholders(body.hi).toSorted())
    expect(placeholders(body.en).filter((name) => !certified.includes(name ?? ''))).toEqual([])
  })

  test('numbers what it gives out', () => {
    const patterns = [service.numbers.application, charges?.receiptNumber, outcome?.number]
    for (const pattern of patterns.filter((one) => one !== undefined)) {
      expect(checkPattern(pattern), pattern).toEqual([])
    }
  })
})
