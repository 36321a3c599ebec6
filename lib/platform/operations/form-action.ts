import { redirect } from 'next/navigation'
import { blank, type FormState } from '@/lib/platform/forms/form-state'
import type { Caller } from '../access/actor'
import { currentCaller } from '../identity/current-caller'
import { Forbidden, InvalidInput, NotFound, Refusal } from './errors'
import { notThere } from './not-there'
import { noteRefusal } from './refused-request'
import { stateOfFaults, sentenceOf } from './sentences'

/** The text values of a posted form by field name; several values of one name stay a list. */
function textOf(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const texts = form.getAll(name).filter((value) => typeof value === 'string')
    const [first] = texts
    if (first !== undefined) values[name] = texts.length > 1 ? texts : first
  }
  return values
}

const secretFields = ['password', 'otp', 'totp', 'code']

const echoOf = (values: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secretFields.includes(name)))

/**
 * Lets a form perform an operation, with or without JavaScript; then goes to `destination`, or shows the form again in the
 * state it gives: for what is told once and may stand in no address.
 */
export function formAction<Input, Result>(
  perform: (caller: Caller, input: Input) => Promise<Result>,
  destination: (result: Result, values: Record<string, string | string[]>) => string | FormState,
  toInput: (values: Record<string, string | string[]>, form: FormData) => unknown = (values) =>
    values,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const values = textOf(form)
    const caller = await currentCaller()
    const language = ('language' in caller && caller.language) || 'en'
    let result: Result
    try {
      // The operation's own schema is what checks the input.
      result = await perform(caller, (await toInput(values, form)) as Input)
    } catch (error) {
      const echo = echoOf(values)
      if (InvalidInput.is(error) || Refusal.is(error)) await noteRefusal()
      if (InvalidInput.is(error)) return { ...stateOfFaults(error, language), values: echo }
      if (Refusal.is(error)) return { ...blank, message: sentenceOf(error, language), values: echo }
      if (Forbidden.is(error) || NotFound.is(error)) await notThere()
      throw error
    }
    const next = destination(result, values)
    if (typeof next !== 'string') return next
    redirect(next) // outside the try: redirect works by throwing
  }
}
