import { BareSelect } from '@/components/form/bare-controls'
import { SubmitButton } from '@/components/form/submit-button'
import { Kbd } from '@/components/ui/kbd'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { SelectedCount } from '../../inbox/selected-count'

type Props = { language: Language; staff: readonly { id: string; name: string }[] }

/** Gives the ticked complaints to somebody; stands inside their form, and shows once one is ticked. */
export function GiveBar({ language, staff }: Props) {
  const t = translator(language, 'desk')

  return (
    <div className="bulk bulk--when-ticked">
      <b>
        <SelectedCount /> {t('inbox.bulk.selected')}
      </b>
      <BareSelect name="to" label={t('inbox.bulk.give')}>
        <option value="">{t('inbox.bulk.give')}</option>
        {staff.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </BareSelect>
      <SubmitButton>{t('inbox.bulk.give2')}</SubmitButton>
      <button type="reset" className="right">
        {t('inbox.bulk.clear')} <Kbd>Esc</Kbd>
      </button>
    </div>
  )
}
