import type { Grant } from '@/lib/platform/access/grants'
import type { Roles } from '@/lib/platform/access/roles'
import type { Caller } from '@/lib/platform/access/actor'
import type { Scopes } from '@/lib/platform/api-keys/api-keys'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import type { PaperKinds } from '@/lib/platform/documents/paper-kinds'
import type { Job, Task } from '@/lib/platform/jobs/declared-jobs'
import type { Language, LocalText } from '@/lib/platform/language/language'
import type { ListRules } from '@/lib/platform/masters/declared-lists'
import type { Operation } from '@/lib/platform/operations/operation'
import type { DueColumns } from '@/lib/platform/tenancy/holidays/move-due-days'

/** An operation as a list holds it: those of a list differ in what they take and give. */
export type Listed = { definition: Operation['definition'] }

/** An entry of the desk, for whoever holds any of the grants. */
export type Place = {
  code: string
  href: `/desk/${string}`
  label: (language: Language) => string
  sees: readonly Grant[]
  /** What the bar looks for while one is here; files, where it is not said. Asked at `href`. */
  find?: (language: Language) => { label: string; hint: string }
}

/** A first part of citizens' addresses: of the state, where the slug of a town could stand, and below a town. */
export type SitePlace = {
  part: string
  /** Whether the state has pages below it, or it leads on to those of a town. */
  below: boolean
  /** Whether a town has a page at the parts that follow; what the public may not see is as what is not there. */
  isThere: (tenantId: string, more: readonly string[]) => boolean | Promise<boolean>
}

/** Where a module stands on pages that it shares with others. */
export type Places = {
  /** In the desk's bar. */
  desk?: readonly Place[]
  /** Among the pages of the administration. */
  administration?: readonly Place[]
  /** Among the figures. */
  figures?: readonly Place[]
  /** Among the pages of citizens. */
  site?: readonly SitePlace[]
}

type Asked = { number: string; lastFour: string }

/** Answers for numbers that people hold, without a login: with the last digits of the mobile that goes with them. */
export type Lookup = {
  /** Under which app/panels/trackers.ts has what is shown. */
  code: string
  /** Whether a number, as typed, is of this kind. */
  answersFor: (number: string) => boolean
  /** Throws a Refusal that does not tell unknown from wrong. */
  track: (caller: Caller, asked: Asked) => Promise<{ number: string }>
  /** Where it can be paid for; the token of its bill. Throws a Refusal where nothing is due. */
  pay?: (caller: Caller, asked: Asked) => Promise<{ token: string }>
}

/** What is brought to the registers of the platform, by a module or by the platform itself. */
export type Parts = {
  /** What people may ask for, as data. */
  services?: readonly ServiceDefinition[]
  /** Grants of its own, each with what it lets its holders do. */
  grants?: Readonly<Partial<Record<Grant, string>>>
  /** Published roles, and what each gives besides the steps of workflows. */
  roles?: Roles
  operations?: readonly Listed[]
  /** What it does by itself, again and again. */
  jobs?: Readonly<Record<string, Job>>
  /** What its operations queue. */
  tasks?: Readonly<Record<string, Task>>
  /** Lists of which ULBs may have their own values. */
  masters?: ListRules
  /** Text messages by name, besides those of its services. */
  texts?: Readonly<Record<string, { text: LocalText }>>
  /** Columns of its tables that follow the office's calendar. */
  due?: readonly DueColumns[]
  /** Papers it issues. */
  documents?: PaperKinds
  /** What a key to the API can be for. */
  scopes?: Scopes
  places?: Places
  lookups?: readonly Lookup[]
}

/** Something a ULB does, as one value: all that the rest of Palika knows of it. `lib/services/registry.ts` lists them. */
export type Module = Parts & {
  /** Before the full stop of its grants and texts. */
  code: string
  name: LocalText
}
