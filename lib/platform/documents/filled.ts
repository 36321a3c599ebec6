/** Fills `{name}` placeholders. Throws on a name without a value: no certificate with a gap. */
export const filled = (template: string, values: Readonly<Record<string, string>>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new Error(`The template asks for {${name}}, which has no value.`)
    return value
  })
