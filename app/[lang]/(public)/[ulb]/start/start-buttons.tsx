import { paths } from '@/app/paths'
import { ButtonLink, Buttons } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'

type Props = { ulb: Tenant; definition: ServiceDefinition; language: Language }

/** The one button, or where to go while the town is not yet on line. */
export function StartButtons({ ulb, definition, language }: Props) {
  const t = translator(language, 'site')
  if (!ulb.live)
    return (
      <Notice title={t('start.notLive', { town: ulb.name[language] })}>
        <p>{t('start.notLiveText')}</p>
      </Notice>
    )

  return (
    <div className="start">
      <Buttons>
        <ButtonLink href={paths.apply(language, ulb.slug, definition.code)} look="lg">
          {t('start.begin')} <Icon name="forward" />
        </ButtonLink>
        <ButtonLink href={paths.my(language)} look="text">
          {t('start.continue')}
        </ButtonLink>
      </Buttons>
      <p className="small muted">{t('start.saved')}</p>
    </div>
  )
}
