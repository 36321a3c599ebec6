import type { Caller } from '@/lib/platform/access/actor'
import type { FileRow } from '@/lib/platform/inbox/file-row'
import { InboxFilter } from '@/lib/platform/inbox/inbox'
import { listInbox } from '@/lib/platform/inbox/list-inbox'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { findFiles } from '@/lib/platform/search/find-files'
import type { Asked } from './inbox-address'

/** A page of a list, or of what was found. */
export type FilePage = {
  files: FileRow[]
  from: number
  total?: number | undefined
  previous?: string | undefined
  next?: string | undefined
  /** Nothing was searched for: the words were too short. */
  tooShort?: boolean
}

/** What an address of the inbox shows. A cursor that was not given out shows the beginning. */
export async function pageOfFiles(
  caller: Caller,
  { q, cursor, ...filter }: Asked,
): Promise<FilePage> {
  const read = (from: string | undefined) =>
    q === undefined
      ? listInbox(caller, { ...InboxFilter.parse(filter), cursor: from })
      : findFiles(caller, { q, cursor: from })
  try {
    return await read(cursor)
  } catch (error) {
    if (!InvalidInput.is(error)) throw error
    if ('q' in error.faults) return { files: [], from: 1, tooShort: true }
    return read(undefined)
  }
}
