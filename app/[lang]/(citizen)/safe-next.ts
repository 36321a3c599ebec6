/** An address to go on to, if it is one of our own pages in a language; else `otherwise`. */
export const safeNext = (given: unknown, otherwise: string): string =>
  typeof given === 'string' &&
  /^\/[a-z]{2}(?:[/?]|$)/.test(given) &&
  !/[\\\s]|\/\/|\/\.\.?(?:\/|$)/.test(given)
    ? given
    : otherwise
