import type { Catalogue } from '../en/en'
import common from './common.json'
import site from './site.json'
import apply from './apply.json'
import desk from './desk.json'
import billing from './billing.json'
import errors from './errors.json'

/** Every Hindi message. */
export const hindi: Catalogue = { common, site, apply, desk, billing, errors }
