import {
  day,
  hour,
  minute,
  type Bucket,
  type Growing,
  type Lane,
  type Limit,
  type Part,
} from './rules'

const bucket = (name: string, by: readonly Part[], rule: Omit<Bucket, 'kind'>) =>
  limit(name, by, { kind: 'bucket', ...rule })

const growing = (name: string, by: readonly Part[], rule: Omit<Growing, 'kind'>) =>
  limit(name, by, { kind: 'growing', ...rule })

const lane = (name: string, rule: Omit<Lane, 'kind'>) =>
  limit(name, ['ulb'], { kind: 'lane', ...rule })

const limit = (name: string, by: readonly Part[], rule: Limit['rule']): Limit => ({
  name,
  by,
  rule,
})

/** A guest's way to something: by browser, by address for browsers not seen before, without a cookie, and as a whole. */
export type Way = { browser: Limit; fresh: Limit; bare: Limit; lane: Limit }

type Allowed = Record<'browser' | 'fresh' | 'bare', Omit<Bucket, 'kind'>> & {
  lane: Omit<Lane, 'kind'>
}

const way = (name: string, { browser, fresh, bare, lane: whole }: Allowed): Way => ({
  browser: bucket(`${name} by browser`, ['browser'], { memory: 30 * day, ...browser }),
  fresh: bucket(`${name} by address`, ['address'], fresh),
  bare: bucket(`${name} without a cookie`, ['address'], bare),
  lane: lane(`${name} in a ULB`, whole),
})

/** Every limit there is. Nobody can fill one for others: what counts a whole ULB only slows strangers down. */
export const limits = {
  // Five hundred people at one address of a carrier may begin at once; the town's total slows strangers by half a minute.
  draft: way('draft', {
    browser: { burst: 20, every: 2 * minute },
    fresh: { burst: 600, every: 3 },
    bare: { burst: 60, every: 10 },
    lane: { burst: 1500, every: 1, wait: 30 },
  }),
  draftOfPerson: bucket('draft by person', ['person'], { burst: 60, every: minute }),
  photos: way('photographs', {
    browser: { burst: 60, every: minute },
    fresh: { burst: 600, every: 3 },
    bare: { burst: 60, every: 10 },
    lane: { burst: 3000, every: 1, wait: 30 },
  }),
  anonymous: way('report without a name', {
    browser: { burst: 5, every: 10 * minute },
    fresh: { burst: 100, every: 30 },
    bare: { burst: 20, every: 2 * minute },
    lane: { burst: 300, every: 12, wait: minute },
  }),
  mailed: way('follow by mail', {
    browser: { burst: 5, every: 10 * minute },
    fresh: { burst: 100, every: 30 },
    bare: { burst: 20, every: 2 * minute },
    lane: { burst: 600, every: 6, wait: 30 },
  }),
  mailedTo: bucket('follow by mail to', ['target'], { burst: 5, every: 12 * minute }),

  // Every code costs a message: an address has its own total, which browsers that signed in before do not draw on.
  code: way('code', {
    browser: { burst: 4, every: 2 * minute },
    fresh: { burst: 120, every: 8 },
    bare: { burst: 60, every: 20 },
    lane: { burst: 2000, every: 1, wait: 30 },
  }),
  codeByAddress: bucket('code by address in all', ['address'], { burst: 120, every: 8 }),
  // As long as a code lasts: who is refused a new one has a code that is still good.
  codeTo: bucket('code to a number', ['target'], { burst: 5, every: 5 * minute }),
  codeToInADay: bucket('code to a number in a day', ['target'], { burst: 20, every: 20 * minute }),
  codeOnDevice: bucket('code on a known device', ['target', 'browser'], {
    burst: 5,
    every: 5 * minute,
  }),
  codeTried: bucket('code tried', ['target'], { burst: 5, every: 5 * minute }),
  repeatedCodeTried: bucket('repeated code tried', ['target'], { burst: 10, every: 5 * minute }),

  // Wrong passwords: from one source at one name, at one name from everywhere, from one source at all names.
  password: growing('password by address', ['target', 'address'], {
    ...{ free: 5, first: 2, most: 5 * minute, memory: hour },
  }),
  passwordOf: growing('password of a name', ['target'], {
    ...{ free: 20, first: 2, most: minute, memory: 30 * minute },
  }),
  passwordsFrom: bucket('passwords from an address', ['address'], { burst: 30, every: 20 }),
  passwordOnDevice: growing('password on a known device', ['target', 'browser'], {
    ...{ free: 8, first: 2, most: 2 * minute, memory: hour },
  }),
  secondFactor: growing('second factor', ['person'], {
    ...{ free: 5, first: 2, most: 5 * minute, memory: hour },
  }),

  // The last four digits of a mobile: ten thousand possibilities for each number.
  tracked: growing('track by address', ['target', 'address'], {
    ...{ free: 6, first: 2, most: 5 * minute, memory: hour },
  }),
  trackedOf: growing('track of a number', ['target'], {
    ...{ free: 30, first: 2, most: minute, memory: 30 * minute },
  }),
  trackedFrom: bucket('track from an address', ['address'], { burst: 60, every: 10 }),
  trackedOnDevice: growing('track on a known device', ['target', 'browser'], {
    ...{ free: 10, first: 2, most: minute, memory: hour },
  }),

  inbound: bucket('message from outside', ['target'], { burst: 60, every: minute }),
  apiKey: bucket('API key', ['key'], { burst: 600, every: 6 }),
  clientPhone: bucket('phone by API key', ['key', 'target'], { burst: 20, every: 72 * minute }),
} satisfies Record<string, Limit | Way>
