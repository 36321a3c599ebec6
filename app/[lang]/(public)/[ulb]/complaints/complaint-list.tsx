import { notFound } from 'next/navigation'
import { paths } from '@/app/paths'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { translator } from '@/lib/platform/language/translator'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { listPublic } from '@/lib/services/grievances/public/list-public'
import type { AskedComplaints } from './asked-complaints'
import { ComplaintRow } from './complaint-row'

/** The complaints, the newest first, a page at a time. */
export async function ComplaintList({ asked }: { asked: AskedComplaints }) {
  const { ulb, language, filter, cursor } = asked
  const t = translator(language, 'complaints')
  const { complaints, next } = await look(asked)
  if (complaints.length === 0) {
    const none = Object.values(filter).some(Boolean) ? 'none' : 'noneYet'
    return <EmptyState title={t(none)}>{t(`${none}Text`)}</EmptyState>
  }

  const at = (query: { cursor?: string }) =>
    paths.complaints(language, ulb.slug, { ...filter, ...query })
  return (
    <>
      <ol className="complaint-rows">
        {complaints.map((complaint) => (
          <ComplaintRow
            key={complaint.number}
            complaint={complaint}
            language={language}
            slug={ulb.slug}
          />
        ))}
      </ol>
      <Pagination
        label={translator(language, 'common')('pages')}
        previous={cursor ? { href: at({}), label: t('newest') } : undefined}
        next={next ? { href: at({ cursor: next }), label: t('older') } : undefined}
      />
    </>
  )
}

async function look({ ulb, filter, cursor }: AskedComplaints) {
  try {
    return await listPublic({ by: 'guest' }, { ulb: ulb.id, ...filter, cursor })
  } catch (error) {
    if (InvalidInput.is(error)) notFound()
    throw error
  }
}
