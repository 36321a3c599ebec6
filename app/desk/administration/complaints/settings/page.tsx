import type { Metadata } from 'next'
import { paths } from '@/app/paths'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DayField } from '@/components/form/day-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { NumberField } from '@/components/form/number-field'
import { SubmitButton } from '@/components/form/submit-button'
import { translator } from '@/lib/platform/language/translator'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { ComplaintSettings } from '@/lib/services/grievances/complaint-settings'
import { deskLanguage } from '../../../desk-language'
import { putSettings } from '../actions'
import { administering } from '../admin'
import { AdminFrame } from '../../admin-frame'
import { ChangeHistory } from '../change-history'
import { originWords } from '../origin-words'
import { standingValues } from '../standing-values'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'administration')('settings') }
}

const numbers = [
  ['reopenDays', 'reopenHint'],
  ['duplicateMetres', undefined],
  ['recentDays', undefined],
] as const

/** How the ULB handles complaints: windows, and what is looked at before the public sees it. */
export default async function SettingsPage({ searchParams }: Props) {
  const at = paths.deskComplaintRules('settings')
  const known = await administering(at, 'complaint-setting', searchParams, 'general')
  const { officer, versions, changes, language, saved } = known
  const t = translator(language, 'administration')
  const today = officeDay()
  const [standing] = standingValues(versions)
  const shown = standing?.planned ?? standing?.value
  const settings = ComplaintSettings.parse(shown?.data ?? {})
  const lede = t('settingsLede', { town: officer.acting.ulb.name[language] })

  return (
    <AdminFrame
      {...{ at, language, saved, part: 'settings', title: t('title') }}
      lede={
        standing ? `${lede} ${t('originOf', { origin: originWords(standing, language) })}` : lede
      }
    >
      <Form
        key={JSON.stringify(settings)}
        action={putSettings}
        words={formWords(language)}
        className="stack"
      >
        {numbers.map(([name, hint]) => (
          <NumberField
            key={name}
            name={`data.${name}`}
            label={t(name)}
            hint={hint && t(hint)}
            value={String(settings[name])}
          />
        ))}
        {(['anonymousAllowed', 'photosChecked'] as const).map((name) => (
          <CheckboxField
            key={name}
            name={`data.${name}`}
            label={t(name)}
            value={settings[name] ? 'yes' : undefined}
          />
        ))}
        <DayField name="from" label={t('from')} value={today} min={today} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
      <ChangeHistory {...{ changes, language }} />
    </AdminFrame>
  )
}
