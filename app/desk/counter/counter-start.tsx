import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { MobileField } from '@/components/form/mobile-field'
import { RadiosField } from '@/components/form/radios-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { DeskHead } from '@/components/layout/desk-head'
import { LinkList } from '@/components/ui/link-list'
import { languageCodes, languages, type Language } from '@/lib/platform/language/language'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { paths, withQuery } from '../../paths'
import { begin } from './actions'

type Props = {
  definition: ServiceDefinition
  drafts: readonly { draft: string; person: string; savedAt: Date }[]
  language: Language
}

/** Finds or registers the person by the mobile number; below, what was begun and not sent. */
export function CounterStart({ definition, drafts, language }: Props) {
  const t = translator(language, 'counter')
  return (
    <div className="desk-page counter">
      <DeskHead title={definition.name[language]} meta={t('serve')} />
      <Form action={begin} words={formWords(language)} className="counter__start">
        <h2 className="h-m">{t('person')}</h2>
        <input type="hidden" name="service" value={definition.code} />
        <MobileField name="mobile" label={t('mobile')} />
        <TextField
          name="name"
          label={t('name')}
          autoComplete="off"
          maxLength={100}
          width="l"
          optional
        />
        <RadiosField
          name="language"
          label={t('speaks')}
          value={language}
          options={languageCodes.map((code) => ({ value: code, label: languages[code].name }))}
        />
        <SubmitButton>{t('begin')}</SubmitButton>
      </Form>
      {drafts.length > 0 && (
        <section>
          <h2 className="h-m">{t('begun')}</h2>
          <LinkList
            small
            links={drafts.map(({ draft, person, savedAt }) => ({
              href: withQuery(paths.deskCounter(definition.code), { filing: draft }),
              label: person,
              aside: momentWords(savedAt, language),
            }))}
          />
        </section>
      )}
    </div>
  )
}
