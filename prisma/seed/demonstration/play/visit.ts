import { clock } from '@/lib/infra/clock/clock'
import { recordFindings } from '@/lib/platform/workflow/record-findings'
import { picture } from '../specimens/pictures'
import { specimenFile } from '../specimens/specimen-file'
import type { Filed } from './filed'
import type { Town } from './town'

const remarks = [
  'Trade as applied for. Bins at the door, exit clear.',
  'व्यवसाय आवेदन के अनुसार। कूड़ेदान रखे हैं, रास्ता साफ़ है।',
  'Signboard being painted. Everything else as stated.',
]

/** An inspector stands at the premises with a phone: the checklist, two photographs and the place. */
export async function visit(
  town: Town,
  by: string,
  { id, who: { seed } }: Filed,
  at: Date,
): Promise<void> {
  const { latitude, longitude } = town.ulb
  const near = (degrees: number) => Number((degrees + ((seed * 13) % 41) / 8_000).toFixed(6))
  const place =
    latitude === null || longitude === null
      ? {}
      : { place: { latitude: near(latitude), longitude: near(longitude), accuracy: 12 } }
  const photographs = [
    await specimenFile('front.jpg', picture('shop', seed)),
    await specimenFile('inside.jpg', picture('shop', seed + 1)),
  ]
  const answers = {
    tradeSeen: true,
    quantityRight: true,
    fireSafe: seed % 7 !== 0,
    wasteKept: seed % 5 !== 0,
    encroaches: false,
    remark: remarks[seed % remarks.length] ?? '',
    ...place,
  }
  await clock.at(at, () => recordFindings(town.officer(by), { id, answers, photographs }))
}
