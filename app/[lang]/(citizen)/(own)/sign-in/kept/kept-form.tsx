import { PageTitle } from '@/components/layout/page-title'
import { LinkList } from '@/components/ui/link-list'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { findKeptForm, type KeptForm } from '@/lib/platform/identity/signed-out/kept-form'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Forbidden } from '@/lib/platform/operations/errors'

type Props = { language: Language; otherwise: { href: string; label: string } }

/** What was written before a session ended: on to its own page, filled in; without a script by one more button. */
export async function KeptFormPart({ language, otherwise }: Props) {
  const t = translator(language, 'account')
  const kept = await keptHere()
  if (!kept)
    return (
      <>
        <PageTitle lede={t('kept.noneText')}>{t('kept.none')}</PageTitle>
        <LinkList links={[otherwise]} />
      </>
    )
  return (
    <>
      <PageTitle lede={t('kept.lede')}>{t('kept.title')}</PageTitle>
      <p>{t('kept.text')}</p>
      <form method="post" encType="multipart/form-data" action={kept.address}>
        {kept.fields.map(([name, text], at) => (
          <input key={at} type="hidden" name={name} value={text} />
        ))}
        <p className="buttons">
          <button className="btn">{t('kept.go')}</button>
        </p>
      </form>
    </>
  )
}

async function keptHere(): Promise<KeptForm | undefined> {
  try {
    return await findKeptForm(await currentCaller())
  } catch (error) {
    if (Forbidden.is(error)) return undefined
    throw error
  }
}
