import { paths } from '@/app/paths'
import { townOf } from '@/app/town-of'
import { ulbName } from '@/app/ulb-name'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { getState, type Tenant } from '@/lib/platform/tenancy/tenancy'
import { FoundTowns } from './found-towns'
import { TownField } from './town-field'

type Props = {
  language: Language
  ulbs: readonly Tenant[]
  /** The town chosen last time. */
  remembered: Tenant | undefined
  words: string
}

/** The question of the page: which town. */
export async function TownFinder({ language, ulbs, remembered, words }: Props) {
  const t = translator(language, 'site')
  const state = await getState()
  const towns = ulbs.map((ulb) => townOf(ulb, language))

  return (
    <form action={paths.landing(language)}>
      <h1 className="h-xl">{t('landing.title')}</h1>
      <p className="lede">{t('landing.lede', { state: state.name[language] })}</p>
      {remembered && (
        <p className="remembered">
          <span className="muted">{t('landing.remembered')}</span>
          <ButtonLink href={paths.ulb(language, remembered.slug)} look="2">
            {ulbName(remembered, language)} <Icon name="forward" />
          </ButtonLink>
        </p>
      )}
      <TownField
        towns={towns}
        value={words}
        words={{
          label: t('landing.field'),
          hint: t('landing.fieldHint'),
          go: t('landing.go'),
          notFound: t('landing.notFound', { words: '…' }),
        }}
      />
      {words && <FoundTowns language={language} towns={towns} words={words} />}
    </form>
  )
}
