import type { EnteredSession } from '@/lib/infra/database/database'
import type { Source } from '@/lib/platform/limits/source'
import type { Language } from '@/lib/platform/language/language'
import { pickLanguage } from '@/lib/platform/language/pick-language'

/** Who does something, and what for. `tenantId` is where they act. */
export type Actor = {
  kind: 'guest' | 'citizen' | 'officer' | 'state' | 'system' | 'payment'
  personId?: string
  name: string
  tenantId: string
  stateId: string
  roles: readonly string[]
  wards: readonly string[]
  sessionId?: string
  language: Language
  /** By a program of somebody's own, not by a page of this site. */
  through?: 'API'
  /** Where the request came from; undefined for what one of our own processes does. */
  from?: Source
}

/** Who calls an operation: a session's token hash, a guest, or the system on its own account. */
export type Caller =
  | { by: 'session'; hash: string; language?: Language; through?: 'API'; from?: Source }
  /** `source` tells one program of a guest from another's, for what is remembered for repeats. */
  | { by: 'guest'; language?: Language; through?: 'API'; from?: Source; source?: string }
  | { by: 'system'; as?: 'payment' }

const kinds = { CITIZEN: 'citizen', OFFICER: 'officer', STATE: 'state' } as const

const stateOf = (tenantId: string) => tenantId.split('.')[0] ?? tenantId

/** The actor a session stands for, acting in `tenantId`. */
export function actorOfSession(session: EnteredSession, tenantId: string | undefined): Actor {
  return {
    kind: kinds[session.kind],
    personId: session.person_id,
    name: session.person_name,
    tenantId: session.tenant_id ?? tenantId ?? session.state_id,
    stateId: session.state_id,
    roles: session.kind === 'CITIZEN' ? ['CITIZEN'] : session.roles,
    wards: session.wards,
    sessionId: session.id,
    language: pickLanguage(session.language, undefined),
  }
}

/** The actor without a session. */
export function actorWithoutSession(caller: Caller, tenantId: string): Actor {
  const base = { tenantId, stateId: stateOf(tenantId), wards: [] }
  if (caller.by === 'system') {
    return caller.as === 'payment'
      ? { ...base, kind: 'payment', name: 'Payment', roles: ['SYSTEM_PAYMENT'], language: 'en' }
      : {
          ...base,
          kind: 'system',
          name: 'Palika',
          roles: ['SYSTEM', 'AUTO_ESCALATE'],
          language: 'en',
        }
  }
  const language = caller.by === 'guest' ? caller.language : undefined
  return { ...base, kind: 'guest', name: '', roles: [], language: language ?? 'en' }
}
