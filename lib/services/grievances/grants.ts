/** What roles of grievances give, and what it lets their holders do. */
export const grants = {
  'grievances.intake': 'take down complaints for people on the telephone or at a window',
  'grievances.messages': 'read what people sent that could not be taken in, and see to it',
  'grievances.read': 'see what people complained about, and who they are',
  'grievances.route':
    'give complaints to whoever puts them right, refuse them, look at photographs',
  'grievances.field-work': 'put complaints right',
} as const
