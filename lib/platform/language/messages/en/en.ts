import common from './common.json'
import site from './site.json'
import apply from './apply.json'
import desk from './desk.json'
import billing from './billing.json'
import errors from './errors.json'

/** Every English message; the other languages have exactly these keys. */
export const english = { common, site, apply, desk, billing, errors }

/** What every language must say. */
export type Catalogue = typeof english
