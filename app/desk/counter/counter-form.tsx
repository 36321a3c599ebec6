import { CheckboxField } from '@/components/form/checkbox-field'
import { SectionFields } from '@/components/form/definition/section-fields'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { Group } from '@/components/form/group'
import { SubmitButton } from '@/components/form/submit-button'
import { DeskHead } from '@/components/layout/desk-head'
import { Kbd } from '@/components/ui/kbd'
import { shownTexts } from '@/lib/platform/applications/fill-section'
import { isCharged } from '@/lib/platform/applications/is-charged'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { fill } from './actions'
import { CounterKeys } from './counter-keys'
import type { CounterFiling } from './counter-page'
import { CounterPapers } from './counter-papers'
import { openMembers, stateOf } from './form-state'
import { ThrowAway } from './throw-away'

type Props = {
  page: CounterFiling
  wrong?: string
  open?: string
  refused?: string
  ticked?: string
  unticked?: string
}

/** The whole application on one page, for the keyboard. Every button saves everything first. */
export function CounterForm({ page, ...shown }: Props) {
  const { language, view, definition, answers, context, filing } = page
  const t = translator(language, 'counter')
  const isCorrection = view.kind === 'correction'
  const sections = view.sections.flatMap(({ code }) =>
    definition.sections.filter((section) => section.code === code),
  )
  const feeAt = `/desk/counter/${definition.code}/fee?filing=${filing}`
  const valueOf = (box: string) => (shown.ticked?.split(' ').includes(box) ? 'yes' : '')
  const last = sections.findLast(({ code }) => isCharged(definition, code))

  return (
    <div className="desk-page counter">
      <DeskHead
        title={isCorrection ? t('correction') : definition.name[language]}
        meta={`${t('saved', { moment: momentWords(view.savedAt, language) })}. ${t('keys')}`}
      />
      {view.asked?.message && <p className="note">{view.asked.message}</p>}
      <Form
        key={`${view.savedAt.getTime()} ${Object.values(shown).join(' ')}`}
        action={fill}
        words={formWords(language)}
        initial={stateOf(page, shown)}
        className="counter__form"
        guardEnter
      >
        <input type="hidden" name="service" value={definition.code} />
        <input type="hidden" name="filing" value={filing} />
        <input type="hidden" name="kind" value={view.kind} />
        {sections.map((section) => (
          <Group
            key={section.code}
            legend={section.title[language]}
            hint={section.hint?.[language]}
          >
            <SectionFields
              dense
              section={section}
              answers={answers}
              context={context}
              texts={shownTexts(section, { answers, texts: view.texts })}
              open={openMembers(page, section, shown.open)}
              {...(view.fee &&
                section === last && {
                  fee: view.fee,
                  estimateAt: `${feeAt}&section=${section.code}`,
                })}
            />
          </Group>
        ))}
        <CounterPapers page={page} />
        {!isCorrection && (
          <Group legend={t('declared')}>
            <CheckboxField
              name="declaration"
              value={valueOf('declaration')}
              label={definition.declaration[language]}
            />
            <CheckboxField
              name="consent"
              value={valueOf('consent')}
              label={definition.consent[language]}
            />
          </Group>
        )}
        <p className="buttons counter__send">
          <SubmitButton name="intent" value="send">
            <span>
              {t(isCorrection ? 'correct' : 'send')} <Kbd>F9</Kbd>
            </span>
          </SubmitButton>
          <SubmitButton look="2" name="intent" value="save">
            <span>
              {t('save')} <Kbd>F8</Kbd>
            </span>
          </SubmitButton>
        </p>
      </Form>
      {!isCorrection && <ThrowAway language={language} service={definition.code} draft={filing} />}
      <CounterKeys />
    </div>
  )
}
