/** What roles give. Services say which of their roles give which grant. */
export type Grant =
  | 'counter' // serve a walk-in
  | 'collect' // take money
  | 'undo-receipt' // cancel or dishonour a receipt
  | 'refund' // send money back
  | 'approve-adjustment' // decide penalties and rebates that others proposed
  | 'unmask' // see a whole mobile number
  | 'cancel-licence'
  | 'assign' // give a file to another officer
  | 'audit' // read the trail
  | 'administer' // employees and configuration
  | 'outbox' // read the demonstration's outgoing messages
  | 'intake' // take down complaints for people on the telephone or at a window
  | 'messages' // read what people sent that could not be taken in, and see to it
  | 'complaints' // see what people complained about, and who they are
  | 'route' // give complaints to whoever puts them right, refuse them, look at photographs
  | 'field-work' // put complaints right

/** Every grant, for the matrix test and the administrator's manual. */
export const grants: readonly Grant[] = [
  'counter',
  'collect',
  'undo-receipt',
  'refund',
  'approve-adjustment',
  'unmask',
  'cancel-licence',
  'assign',
  'audit',
  'administer',
  'outbox',
  'intake',
  'messages',
  'complaints',
  'route',
  'field-work',
]
