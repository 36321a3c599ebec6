import type { Order, Outcome } from './records'
import { methods, outcomes } from './records'
import { wordsIn } from './words'
import type { Language, Words } from './words'

/** HTML with the values escaped. */
function html(parts: TemplateStringsArray, ...values: (string | Markup)[]): Markup {
  const text = parts.reduce((sum, part, place) => {
    const value = values[place - 1] ?? ''
    return sum + (typeof value === 'string' ? escaped(value) : value.markup) + part
  })
  return { markup: text }
}

interface Markup {
  markup: string
}

function escaped(text: string): string {
  const names: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  }
  return text.replace(/[&<>"']/g, (character) => `&${names[character]};`)
}

function joined(parts: Markup[]): Markup {
  return { markup: parts.map((part) => part.markup).join('') }
}

/** Paise as ₹ 1,23,456.00. */
function rupees(paise: bigint): string {
  const whole = new Intl.NumberFormat('en-IN').format(paise / 100n)
  return `₹ ${whole}.${(paise % 100n).toString().padStart(2, '0')}`
}

/** The page on which the payer chooses a method and an outcome. */
export function checkoutPage(
  order: Order,
  language: Language,
  choice: { outcome: Outcome; refused: boolean },
): string {
  const words = wordsIn(language)
  const other = language === 'hi' ? 'en' : 'hi'
  const heading = words.heading(rupees(order.amount))
  const link = html`<a href="?lang=${other}" lang="${other}" hreflang="${other}"
    >${words.otherLanguage}</a
  >`
  const error = choice.refused ? html`<p class="error" role="alert">${words.error}</p>` : html``
  return layout(
    language,
    choice.refused ? `${words.error} ${heading}` : heading,
    html`<h1>${heading}</h1>
      ${error}
      <div class="split">
        ${summary(order, words)}
        <form method="post" action="?lang=${language}">
          ${methodChoice(words)} ${outcomeChoice(words, choice.outcome)}
          <div class="row">
            <button type="submit">${words.continue}</button>
            <button type="submit" class="plain" name="leave" value="yes">${words.leave}</button>
          </div>
        </form>
      </div>`,
    link,
  )
}

function summary(order: Order, words: Words): Markup {
  const line = (name: string, value: string) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
      : html``
  return html`<dl>
    <div>
      <dt>${words.amount}</dt>
      <dd class="amount">${rupees(order.amount)}</dd>
    </div>
    ${line(words.purpose, order.description)} ${line(words.reference, order.receipt)}
    ${line(words.payer, order.customer_name ?? '')}
  </dl>`
}

function methodChoice(words: Words): Markup {
  const rows = methods.map(
    (method, place) =>
      html`<label
        ><input
          type="radio"
          name="method"
          value="${method}"
          required
          ${checked(place === 0)}
        /><span>${words[method]}</span></label
      >`,
  )
  return html`<fieldset class="methods">
    <legend>${words.method}</legend>
    ${joined(rows)}
  </fieldset>`
}

function outcomeChoice(words: Words, chosen: Outcome): Markup {
  const rows = outcomes
    .filter((outcome) => outcome !== 'close')
    .map((outcome) => {
      const [name = '', hint = ''] = words[outcome]
      return html`<label
        ><input
          type="radio"
          name="outcome"
          value="${outcome}"
          required
          ${checked(outcome === (chosen === 'close' ? 'pay' : chosen))}
        /><span>${name}<small>${hint}</small></span></label
      >`
    })
  return html`<fieldset class="outcomes">
    <legend>${words.outcome}</legend>
    ${joined(rows)}
  </fieldset>`
}

function checked(is: boolean): string {
  return is ? 'checked' : ''
}

/** The page that carries the result back with a form; the script only saves the click. */
export function returnPage(
  language: Language,
  result: { paid: boolean; action: string; method: 'post' | 'get'; fields: Record<string, string> },
  script: string,
): string {
  const words = wordsIn(language)
  const heading = result.paid ? words.paidHeading : words.failedHeading
  const fields = Object.entries(result.fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )
  const automatic = script ? { markup: `<script>${script}</script>` } : html``
  return layout(
    language,
    heading,
    html`<h1>${heading}</h1>
      <p>${words.returnHint}</p>
      <form method="${result.method}" action="${result.action}">
        ${joined(fields)}
        <div class="row"><button type="submit">${words.return}</button></div>
      </form>
      ${automatic}`,
  )
}

/** A page for an order that cannot be paid any more, or never could. */
export function noticePage(language: Language, notice: 'expired' | 'unknown'): string {
  const words = wordsIn(language)
  const heading = notice === 'expired' ? words.expiredHeading : words.unknownHeading
  return layout(
    language,
    heading,
    html`<h1>${heading}</h1>
      <p>${words.startAgain}</p>`,
  )
}

function layout(language: Language, title: string, main: Markup, link: Markup = html``): string {
  const words = wordsIn(language)
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} - ${words.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <div><strong>${words.title}</strong>${link}</div>
        </header>
        <aside class="banner" aria-label="${words.title}"><p>${words.banner}</p></aside>
        <main>${main}</main>
      </body>
    </html>`.markup
}
