import { Named, readTable } from './reference'

/** A state of India by the code that its number plates bear, in lower case, and its name in addresses. Throws for none. */
export function stateNamed(wanted: string): Named & { slug: string } {
  const state = readTable('states.tsv', Named).find(({ code }) => code === wanted)
  if (!state) throw new Error(`STATE_CODE is ${wanted}, which is no state's code; it is \`uk\` or \`hp\`, say`)
  return { ...state, slug: state.en.toLowerCase().replaceAll(' ', '-') }
}
