import { paths } from '@/app/paths'

/** The address of a pay link that was found. */
export const payAddress = ({ token }: { token: string }): string => paths.pay(token)
