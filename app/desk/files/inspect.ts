import type { Caller } from '@/lib/platform/access/actor'
import { recordFindings } from '@/lib/platform/workflow/record-findings'
import { paths, withQuery } from '../../paths'

type Posted = Parameters<typeof recordFindings>[1] & { from?: string }

/** The findings form's texts and photographs; a file input left empty posts an empty file. */
export async function postedFindings(
  values: Record<string, string | string[]>,
  form: FormData,
): Promise<Posted> {
  const { id, from, ...texts } = values
  const chosen = form
    .getAll('photographs')
    .filter((one): one is File => one instanceof File && one.size > 0)
  const photographs = await Promise.all(
    chosen.map(async (file) => ({
      name: file.name,
      content: new Uint8Array(await file.arrayBuffer()),
    })),
  )
  return { id: String(id), texts, photographs, ...(from ? { from: String(from) } : {}) }
}

/** Records what an inspector found, and goes back to the file. */
export async function inspect(caller: Caller, { from, ...posted }: Posted) {
  const { id } = await recordFindings(caller, posted)
  return { to: withQuery(paths.deskFile(id), { did: 'findings', from }) }
}
