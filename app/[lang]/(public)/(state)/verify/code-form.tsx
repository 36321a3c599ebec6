import { paths } from '@/app/paths'
import { formWords } from '@/components/form/form-words'
import { GetForm } from '@/components/form/get-form'
import { TextareaField } from '@/components/form/textarea-field'
import { Button } from '@/components/ui/button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Scanner } from './scanner'

const sample = 'TL/LIC/DDN/2026-27/000123'

/** Asks for the code; the camera is an extra where the browser has one to give. */
export function CodeForm({ language, value }: { language: Language; value: string }) {
  const t = translator(language, 'verify')

  return (
    <GetForm action={paths.verify()} words={formWords(language)} className="stack">
      <Scanner
        words={{ scan: t('scan'), stop: t('stop'), noCamera: t('noCamera'), viewer: t('viewer') }}
      />
      <TextareaField
        name="c"
        label={t('field')}
        hint={t('fieldHint', { sample })}
        value={value}
        rows={3}
        maxLength={2_000}
      />
      <Button>{t('button')}</Button>
    </GetForm>
  )
}
