import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { attemptOn } from './attempt'
import type { ApiContext } from './api'
import { callbackAddress, callbackFields } from './callback'
import { bodyOf, reply } from './http'
import { checkoutPage, noticePage, returnPage } from './page'
import { methods, outcomes } from './records'
import type { Order, Payment } from './records'
import { languageOf } from './words'
import type { Language } from './words'

const SUBMIT = 'document.forms[0].submit()'

const choice = z.union([
  z.object({ leave: z.literal('yes') }).transform(() => ({ outcome: 'close' as const })),
  z.object({ method: z.enum(methods), outcome: z.enum(outcomes) }),
])

/** The hosted checkout: shows the page, takes the choice, sends the payer back. */
export async function answerCheckout(
  context: ApiContext,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? '', 'http://sandbox')
  const language = languageOf(url.searchParams.get('lang'))
  const order = context.store.orders.get(url.pathname.slice('/checkout/'.length))
  if (!order) return show(response, 404, noticePage(language, 'unknown'))
  const paid = context.store.paymentsOf(order.id).find(({ status }) => status === 'captured')
  if (paid) return goBack(context, response, { order, payment: paid, language, wait: true })
  if (order.expire_by * 1000 <= Date.now()) {
    return show(response, 410, noticePage(language, 'expired'))
  }
  const { outcome } = context.store.behaviourOf(order.id)
  const origin = new URL(order.callback_url).origin
  if (request.method !== 'POST') {
    return show(response, 200, checkoutPage(order, language, { outcome, refused: false }), origin)
  }
  const form = Object.fromEntries(new URLSearchParams(await bodyOf(request)))
  const chosen = choice.safeParse(form)
  if (!chosen.success) {
    return show(response, 400, checkoutPage(order, language, { outcome, refused: true }), origin)
  }
  const payment = attemptOn(context, order, chosen.data)
  return goBack(context, response, { order, payment, language, wait: false })
}

interface Return {
  order: Order
  payment: Payment | null
  language: Language
  /** The payer came to a payment already made: tell them before they leave. */
  wait: boolean
}

// A payer who gives up always returns by link, as with a real checkout's cancel address.
function goBack(context: ApiContext, response: ServerResponse, back: Return) {
  const { order, payment, language, wait } = back
  const fields = callbackFields(order, payment, context.keySecret)
  if (!wait && (order.callback_method === 'get' || !payment)) {
    return reply(response, 303, { location: callbackAddress(order, fields) })
  }
  const paid = payment?.status === 'captured'
  const method = order.callback_method
  const query = method === 'get' ? Object.fromEntries(new URL(order.callback_url).searchParams) : {}
  const result = { paid, action: order.callback_url, method, fields: { ...query, ...fields } }
  const page = returnPage(language, result, wait ? '' : SUBMIT)
  show(response, 200, page, new URL(order.callback_url).origin)
}

function show(response: ServerResponse, status: number, page: string, callbackOrigin = '') {
  reply(
    response,
    status,
    {
      'content-type': 'text/html; charset=utf-8',
      // form-action also governs where a submitted form is redirected to.
      'content-security-policy':
        `default-src 'none'; style-src 'self'; script-src '${hash(SUBMIT)}'; ` +
        `font-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; ` +
        `form-action 'self' ${callbackOrigin}`,
    },
    page,
  )
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
