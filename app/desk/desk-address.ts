import { paths } from '../paths'

/** An address given from outside if it is one of the desk's own pages, else the desk's home. */
export const deskAddress = (given: unknown): string =>
  typeof given === 'string' &&
  /^\/desk(?:[/?]|$)/.test(given) &&
  !/[\\\s]|\/\/|\/\.\.?(?:\/|$)/.test(given)
    ? given
    : paths.desk()
