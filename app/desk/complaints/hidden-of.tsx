import type { DeskComplaint } from '@/lib/services/grievances/desk/desk-complaint'

type Props = {
  complaint: Pick<DeskComplaint, 'id' | 'revision'>
  from: string | undefined
  /** So that what is sent twice takes effect once. */
  once?: boolean
}

/** What every form about a complaint posts: which, as it was seen, and where the officer came from. */
export const HiddenOf = ({ complaint: { id, revision }, from, once }: Props) => (
  <>
    <input type="hidden" name="id" value={id} />
    <input type="hidden" name="revision" value={revision} />
    {from && <input type="hidden" name="from" value={from} />}
    {once && <input type="hidden" name="key" value={crypto.randomUUID()} />}
  </>
)
