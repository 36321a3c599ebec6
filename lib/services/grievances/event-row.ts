import type { Actor } from '@/lib/platform/access/actor'
import { Prisma } from '@/lib/platform/operations/transaction'

/** What an event of a complaint may be. */
export type EventKind = 'MOVE' | 'COMMENT' | 'NOTE' | 'VISIT' | 'ESCALATION' | 'MERGE' | 'PHOTO'

/** Something that happened to a complaint; `public` says whether everybody may read it. */
export type Happening = {
  tenantId: string
  id: string
  complaintId: string
  kind: EventKind
  action: string
  from: string
  to: string
  actor: Pick<Actor, 'personId' | 'name'>
  role: string
  remark?: string | undefined
  reasons?: readonly string[] | undefined
  assigneeId?: string | undefined
  public: boolean
  at: Date
  latitude?: number | undefined
  longitude?: number | undefined
}

/** The INSERT of an event; `sequence` is the revision it gave the complaint. */
export const eventRow = (event: Happening, sequence: Prisma.Sql): Prisma.Sql => Prisma.sql`
  INSERT INTO complaint_event (tenant_id, id, complaint_id, sequence, kind, action, from_state, to_state, actor_id,
    actor_name, actor_role, remark, reasons, assignee_id, public, latitude, longitude, at)
  VALUES (${event.tenantId}, ${event.id}::uuid, ${event.complaintId}::uuid, ${sequence}, ${event.kind}, ${event.action},
    ${event.from}, ${event.to}, ${event.actor.personId ?? null}::uuid, ${event.actor.name}, ${event.role},
    ${event.remark?.trim() || null}, ${[...(event.reasons ?? [])]}::text[], ${event.assigneeId ?? null}::uuid,
    ${event.public}, ${event.latitude ?? null}::float8, ${event.longitude ?? null}::float8, ${event.at}::timestamptz)`
