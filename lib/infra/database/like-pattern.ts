/** A text as LIKE takes it literally: its `%`, `_` and `\\` as written. For Prisma's `contains`, which leaves them in force. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** A pattern for LIKE that finds a text anywhere, taken as written. */
export const likePattern = (text: string): string => `%${likeText(text)}%`
