import { transaction } from '@/lib/infra/database/database'
import { asOwner } from '../../owner'

/**
 * Marks the messages of a ULB that have jobs as sent half a minute after they were queued, and takes the jobs from the
 * queue. What has none is swept as ever.
 */
export async function deliverAll(tenantId: string): Promise<void> {
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, async (tx) => {
    await tx.$executeRaw`
      UPDATE message SET status = 'SENT', attempts = 1, sent_at = queued_at + interval '30 seconds'
      WHERE tenant_id = ${tenantId} AND status = 'QUEUED' AND due_at IS NULL`
  })
  await asOwner((owner) =>
    owner.query(
      `SELECT graphile_worker.complete_jobs(array_agg(job.id))
       FROM graphile_worker._private_jobs job
       JOIN graphile_worker._private_tasks task ON task.id = job.task_id
       WHERE task.identifier = 'deliver-message' AND job.payload ->> 'tenant' = $1 AND job.locked_at IS NULL`,
      [tenantId],
    ),
  )
}
