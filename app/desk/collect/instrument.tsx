import { DayField } from '@/components/form/day-field'
import { TextField } from '@/components/form/text-field'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../paths'
import { UsedReference } from './used-reference'

/** What a cheque, a draft, a card or a transfer must say. Only what the chosen way needs is shown. */
export function Instrument({ language }: { language: Language }) {
  const t = translator(language, 'billing')
  const used = { words: t('usedReference'), receipts: paths.desk('receipts') }
  return (
    <>
      <div className="need need--transactionNumber">
        <TextField
          name="transactionNumber"
          label={t('transactionNumber')}
          hint={t('transactionHint')}
          maxLength={60}
          autoComplete="off"
        />
        <UsedReference name="transactionNumber" {...used} />
      </div>
      <div className="need need--instrumentNumber">
        <TextField
          name="instrumentNumber"
          label={t('instrumentNumber')}
          hint={t('instrumentHint')}
          width="m"
          maxLength={30}
          autoComplete="off"
        />
        <UsedReference name="instrumentNumber" {...used} />
      </div>
      <div className="need need--instrumentOn">
        <DayField name="instrumentOn" label={t('instrumentOn')} />
      </div>
      <div className="need need--ifsc">
        <TextField
          name="ifsc"
          label={t('ifsc')}
          width="m"
          maxLength={11}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField name="bank" label={t('bank')} optional maxLength={80} autoComplete="off" />
      </div>
    </>
  )
}
