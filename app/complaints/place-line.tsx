import { Fragment } from 'react'
import { PlaceName } from '@/components/ui/place-name'
import type { Language, LocalText } from '@/lib/platform/language/language'

type Named = { name: LocalText } | null | undefined
type Props = {
  place: { landmark: string; locality: Named; ward: Named }
  language: Language
  /** What else belongs to it, as the town. */
  more?: string
}

/** Where something is, in words: "By the bus stand, Rajpur, Ward 4". The landmark is what people typed. */
export function PlaceLine({ place: { landmark, locality, ward }, language, more }: Props) {
  const parts = [
    landmark && <span data-typed="">{landmark}</span>,
    ...[locality, ward].map((one) => one && <PlaceName name={one.name} language={language} />),
    more,
  ].filter(Boolean)
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      {part}
    </Fragment>
  ))
}

/** Whether anything is known of where it is. */
export const isPlaced = ({ landmark, locality, ward }: Props['place']): boolean =>
  Boolean(landmark || locality || ward)
