import type { ServiceDefinition } from './service-definition'

/** Whether what is answered in a section changes the fee. */
export const isCharged = ({ charges }: ServiceDefinition, section: string): boolean =>
  charges?.lines.some(({ each }) => each === undefined || each === section) ?? false
