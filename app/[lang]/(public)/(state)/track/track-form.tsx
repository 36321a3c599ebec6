import { paths } from '@/app/paths'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { LinkList } from '@/components/ui/link-list'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { exampleNumber } from '../../parts/track-box'
import { track } from './actions'

/** Asks for the number and the digits that open the file. */
export function TrackForm({ language, number }: { language: Language; number: string }) {
  const t = translator(language, 'track')

  return (
    <>
      <Form action={track} words={formWords(language)}>
        <input type="hidden" name="language" value={language} />
        <TextField
          name="number"
          label={t('number')}
          hint={t('numberHint', { example: exampleNumber })}
          value={number}
          width="m"
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          name="lastFour"
          label={t('lastFour')}
          hint={t('lastFourHint')}
          width="s"
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
        />
        <p className="buttons">
          <SubmitButton>{t('button')}</SubmitButton>
        </p>
      </Form>
      <section className="other-ways">
        <h2 className="h-s">{t('other')}</h2>
        <LinkList links={[{ href: paths.my(language), label: t('otherMy') }]} />
        <p className="muted">{t('otherCounter')}</p>
      </section>
    </>
  )
}
