import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { throwAway } from './actions'

type Props = { language: Language; service: string; draft: string }

/** Throws the draft away, for a person who went. */
export const ThrowAway = ({ language, service, draft }: Props) => (
  <Form action={throwAway} words={formWords(language)}>
    <input type="hidden" name="service" value={service} />
    <input type="hidden" name="draft" value={draft} />
    <SubmitButton look="danger">{translator(language, 'counter')('discard')}</SubmitButton>
  </Form>
)
