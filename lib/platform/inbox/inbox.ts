import { z } from 'zod'

/*
 * The work of an officer: files that wait for their roles, by due time, a page at a time.
 * list-inbox      the pages                    queues-of      which queues a posting serves
 * inbox-page      their one statement          page-cursor    where a page begins
 * queue-counts    how much waits, maintained   desk-home      the numbers of the day
 * working-time    how much of a limit is gone  file-row       a file in a list
 */

/** Ways into the files: all work, what is mine, what is nearly or already late, what was returned. */
const views = ['work', 'mine', 'due-soon', 'overdue', 'sent-back'] as const
export type View = (typeof views)[number]

/** How many days ago files were received, at the least, to be chosen by age. */
export const ages = ['7', '15', '30', '60'] as const

/** What narrows a list of files. Without `assignee`: those of nobody and the officer's own. */
export const InboxFilter = z.object({
  view: z.enum(views).default('work'),
  service: z.string().max(60).optional(),
  state: z.string().max(80).optional(),
  ward: z.string().max(80).optional().describe('The code of a ward'),
  age: z.enum(ages).optional().describe('Received at least so many days ago'),
  assignee: z
    .union([z.enum(['me', 'nobody', 'anyone']), z.uuid()])
    .optional()
    .describe('Whose files: me, nobody, anyone, or an officer'),
  sort: z.enum(['due', 'received']).default('due').describe('Due first, or received first'),
})
export type InboxFilter = z.infer<typeof InboxFilter>

/** One queue: the files of a service that stand in a state. */
export type QueueName = { service: string; state: string }
