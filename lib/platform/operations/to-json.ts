/** JSON text in which paise stay exact: a bigint becomes decimal digits in quotes. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'bigint' ? part.toString() : part,
  ) ?? 'null'
