import type { startCheckout } from '@/lib/platform/collection/start-checkout'
import { withQuery, paths } from '@/app/paths'

type Values = Record<string, string | string[]>
type Started = Awaited<ReturnType<typeof startCheckout>>

const text = (values: Values, name: string): string => String(values[name] ?? '')

/** What the pay form asks for; an amount counts only when the payer chose to write one. */
export function checkoutAsked(values: Values) {
  const asked = {
    ulb: text(values, 'ulb'),
    token: text(values, 'token'),
    bill: text(values, 'bill'),
  }
  return values['what'] === 'other'
    ? { ...asked, amount: text(values, 'amount').replaceAll(',', '').trim() }
    : asked
}

/** Where the browser goes next: the bank's page, or our page with the form that leads there. */
export function bankAddress({ checkout }: Started, values: Values): string {
  if (checkout.method === 'redirect') return checkout.url
  const { bill, amount } = { amount: '', ...checkoutAsked(values) }
  return withQuery(`${paths.pay(text(values, 'token'))}/bank`, { bill, amount })
}
