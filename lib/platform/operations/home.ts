/** The state everyone belongs to when no ULB is named. */
export const home = 'uk'
