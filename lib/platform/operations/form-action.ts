import { redirect } from 'next/navigation'
import { blank, type FormState } from '@/lib/platform/forms/form-state'
import type { Language } from '@/lib/platform/language/language'
import { noteBegun } from '@/lib/platform/posted/begun'
import { postedTexts, type PostedTexts } from '@/lib/platform/posted/posted-texts'
import type { Caller } from '../access/actor'
import { currentCaller } from '../identity/current-caller'
import { isSignedOut, leadToSignIn } from '../identity/signed-out/signed-out'
import { isShownAgain, shownAgain } from '../identity/signed-out/kept-form'
import { Forbidden, InvalidInput, NotFound, Refusal } from './errors'
import { notThere } from './not-there'
import { noteRefusal } from './refused-request'
import { echoOf } from './secret-fields'
import { stateOfFaults, sentenceOf } from './sentences'

/**
 * Lets a form perform an operation, with or without JavaScript; then goes to `destination`, or shows the form again in the
 * state it gives: for what is told once and may stand in no address. Whoever was signed out meanwhile signs in and goes on.
 */
export function formAction<Input, Result>(
  perform: (caller: Caller, input: Input) => Promise<Result>,
  destination: (result: Result, values: PostedTexts) => string | FormState,
  toInput: (values: PostedTexts, form: FormData) => unknown = (values) => values,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    noteBegun()
    const caller = await currentCaller()
    const language = ('language' in caller && caller.language) || 'en'
    let values: PostedTexts = {}
    let result: Result
    try {
      values = postedTexts(form)
      if (isShownAgain(values)) return await shownAgain(caller, values, language)
      // The operation's own schema is what checks the input.
      result = await perform(caller, (await toInput(values, form)) as Input)
    } catch (error) {
      return refused(error, { caller, language, values })
    }
    const next = destination(result, values)
    if (typeof next !== 'string') return next
    redirect(next) // outside the try: redirect works by throwing
  }
}

type Posted = { caller: Caller; language: Language; values: PostedTexts }

async function refused(error: unknown, { caller, language, values }: Posted): Promise<FormState> {
  const echo = echoOf(values)
  if (InvalidInput.is(error) || Refusal.is(error)) await noteRefusal()
  if (InvalidInput.is(error)) return { ...stateOfFaults(error, language), values: echo }
  if (Refusal.is(error)) return { ...blank, message: sentenceOf(error, language), values: echo }
  if (Forbidden.is(error) || NotFound.is(error)) {
    if (await isSignedOut(caller, error)) return leadToSignIn(values, language)
    await notThere()
  }
  throw error
}
