import { BareSelect } from '@/components/form/bare-controls'
import { SubmitButton } from '@/components/form/submit-button'
import { Kbd } from '@/components/ui/kbd'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { SelectedCount } from './selected-count'

type Props = { language: Language; officers: readonly { id: string; name: string }[] }

/** What can be done with the ticked files at once; stands inside their form, and shows once one is ticked. */
export function BulkBar({ language, officers }: Props) {
  const t = translator(language, 'desk')

  return (
    <div className="bulk bulk--when-ticked">
      <b>
        <SelectedCount /> {t('inbox.bulk.selected')}
      </b>
      <SubmitButton name="do" value="claim">
        {t('inbox.bulk.take')} <Kbd>T</Kbd>
      </SubmitButton>
      {officers.length > 0 && (
        <>
          <BareSelect name="to" label={t('inbox.bulk.give')}>
            <option value="">{t('inbox.bulk.give')}</option>
            {officers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </BareSelect>
          <SubmitButton name="do" value="assign">
            {t('inbox.bulk.give2')}
          </SubmitButton>
        </>
      )}
      <button type="reset" className="right">
        {t('inbox.bulk.clear')} <Kbd>Esc</Kbd>
      </button>
    </div>
  )
}
