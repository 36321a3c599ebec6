import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readSettings, UnfitSettings } from './read-settings'

const drawn = () => randomBytes(32).toString('base64')

const demonstration = {
  DATABASE_URL: 'postgresql://owner@127.0.0.1/palika',
  APP_DATABASE_URL: 'postgresql://palika_login@127.0.0.1/palika',
  SYSTEM_DATABASE_URL: 'postgresql://palika_system@127.0.0.1/palika',
  PUBLIC_URL: 'http://127.0.0.1:3000/',
  APP_MODE: 'demonstration',
  NEXTAUTH_SECRET: drawn(),
  MASTER_KEY: drawn(),
  INDEX_KEY: drawn(),
  SIGNING_SEED: drawn(),
  LINK_SECRET: drawn(),
  SANDBOX_GATEWAY_KEY_ID: 'sandbox_1',
  SANDBOX_GATEWAY_KEY_SECRET: drawn(),
  SANDBOX_GATEWAY_WEBHOOK_SECRET: drawn(),
}

const production = {
  ...demonstration,
  APP_MODE: 'production',
  PUBLIC_URL: 'https://seva.test',
  PAYMENT_GATEWAY: 'razorpay',
  RAZORPAY_KEY_ID: 'rzp_1',
  RAZORPAY_KEY_SECRET: drawn(),
  RAZORPAY_WEBHOOK_SECRET: drawn(),
  MAIL: 'smtp',
  SMTP_URL: 'smtps://palika:pass@mail.test:465',
  MAIL_FROM: 'seva@palika.test',
  SMS: 'http',
  SMS_URL: 'https://sms.test/send',
  SMS_TOKEN: 'token',
  SMS_SENDER: 'PALIKA',
}

describe('a demonstration', () => {
  test('needs only addresses and secrets', () => {
    const settings = readSettings(demonstration)
    expect(settings).toMatchObject({ PORT: 3000, STORAGE: 'disk', MAIL: 'outbox', SMS: 'outbox' })
    expect(settings.PUBLIC_URL).toBe('http://127.0.0.1:3000')
  })

  test('takes an empty variable for an absent one', () => {
    expect(readSettings({ ...demonstration, PORT: '', STORAGE: '' }).PORT).toBe(3000)
  })

  test('names every fault at once', () => {
    const read = () =>
      readSettings({ ...demonstration, DATABASE_URL: 'mysql://x', MASTER_KEY: 'short' })
    expect(read).toThrow(UnfitSettings)
    expect(read).toThrow(/DATABASE_URL[^]*MASTER_KEY/)
  })

  test('with S3 needs a bucket', () => {
    expect(() => readSettings({ ...demonstration, STORAGE: 's3' })).toThrow(/S3_BUCKET/)
  })
})

describe('production', () => {
  test('accepts real settings', () => {
    expect(readSettings(production).APP_MODE).toBe('production')
  })

  test('is meant when no mode is given', () => {
    expect(() => readSettings({ ...demonstration, APP_MODE: undefined })).toThrow(/sandbox/)
  })

  test.each([
    [
      { NEXTAUTH_SECRET: 'change-me-change-me-change-me-change-me' },
      /NEXTAUTH_SECRET: is a sample/,
    ],
    [{ MASTER_KEY: Buffer.alloc(32).toString('base64') }, /MASTER_KEY: is a sample/],
    [{ INBOUND_SECRET: 'change-me-change-me-change-me-change-me' }, /INBOUND_SECRET: is a sample/],
    [{ LINK_SECRET: production.NEXTAUTH_SECRET }, /Two secrets are the same/],
    [{ PUBLIC_URL: 'http://seva.test' }, /must be https/],
    [{ SMS: 'outbox' }, /shows OTPs/],
    [{ MAIL: 'outbox' }, /sends nothing/],
    [{ PALIKA_CLOCK: '2026-11-22T10:00:00Z' }, /clock cannot be set/],
    [{ APP_DATABASE_URL: production.DATABASE_URL }, /not the owner/],
    [{ SYSTEM_DATABASE_URL: production.APP_DATABASE_URL }, /a log-in of its own/],
  ])('refuses %o', (change, reason) => {
    expect(() => readSettings({ ...production, ...change })).toThrow(reason)
  })
})
