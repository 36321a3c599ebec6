import { paths } from '@/app/paths'

type Saved = { list: string; code: string; from: string }

/** Where a value of a list is looked at; says from when it holds. */
export function pageOf({ list, code, from }: Saved): string {
  const saved = { saved: from }
  switch (list) {
    case 'complaint-routing':
      return paths.deskComplaintRules('routing', saved)
    case 'complaint-escalation':
      return paths.deskComplaintRules('escalation', saved)
    case 'complaint-setting':
      return paths.deskComplaintRules('settings', saved)
    default:
      return paths.deskComplaintType(code, saved)
  }
}
