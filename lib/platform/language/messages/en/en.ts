import complaints from './complaints.json'
import grievanceDesk from './grievance-desk.json'
import report from './report.json'
import administration from './administration.json'
import figures from './figures.json'
import open311 from './open311.json'
import notices from './notices.json'
import verify from './verify.json'
import track from './track.json'
import payment from './payment.json'
import counter from './counter.json'
import account from './account.json'
import refusals from './refusals.json'
import faults from './faults.json'
import form from './form.json'
import common from './common.json'
import site from './site.json'
import apply from './apply.json'
import desk from './desk.json'
import billing from './billing.json'
import errors from './errors.json'

/** Every English message; the other languages have exactly these keys. */
export const english = {
  complaints,
  common,
  site,
  apply,
  desk,
  billing,
  errors,
  faults,
  form,
  refusals,
  account,
  counter,
  payment,
  track,
  verify,
  open311,
  notices,
  figures,
  'grievance-desk': grievanceDesk,
  report,
  administration,
}

/** What every language must say. */
export type Catalogue = typeof english
