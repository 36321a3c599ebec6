/** Where a form was, posted along with it. */
export const HiddenFields = ({
  fields,
}: {
  fields: Readonly<Record<string, string | undefined>>
}) =>
  Object.entries(fields).map(
    ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
  )
