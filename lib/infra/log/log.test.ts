import pino from 'pino'
import { expect, test } from 'vitest'
import { redaction } from './redaction'
import { currentRequestId, withRequestId } from './request-id'

test('personal data and secrets never reach the log', () => {
  const lines: string[] = []
  const logger = pino({ redact: redaction }, { write: (line: string) => lines.push(line) })
  logger.info({
    mobile: '5550000001',
    person: { email: 'a@b.test' },
    body: { form: { otp: '123456' } },
  })
  expect(lines.join()).not.toMatch(/5550000001|a@b\.test|123456/)
  expect(lines.join()).toContain('[removed]')
})

test('each request keeps its own id across awaits', async () => {
  const seen = await Promise.all(
    ['a', 'b'].map((id) =>
      withRequestId(id, async () => {
        await new Promise((resolve) => setTimeout(resolve, 1))
        return currentRequestId()
      }),
    ),
  )
  expect(seen).toEqual(['a', 'b'])
  expect(currentRequestId()).toBeUndefined()
})
