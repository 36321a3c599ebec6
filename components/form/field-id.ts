/** The id of a field’s control, from its dotted name: `owners.0.mobile` is `owners-0-mobile`. */
export const fieldId = (name: string): string => name.replaceAll('.', '-')
