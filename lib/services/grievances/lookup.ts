import type { Lookup } from '@/lib/platform/modules/module'
import { trackComplaint } from './own/track-complaint'

/** Answers for the numbers of complaints, which tell themselves by how they begin. Nothing is paid for them. */
export const lookup: Lookup = {
  code: 'complaints',
  answersFor: (number) => /^\s*PGR-/i.test(number),
  track: trackComplaint,
}
