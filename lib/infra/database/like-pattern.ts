/** A pattern for LIKE that finds a text anywhere, its `%`, `_` and `\` taken as written. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
