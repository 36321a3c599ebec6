import { Icon } from '../ui/icon'

/** The words that say how to put a field right. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null

  return (
    <p className="err" id={`${id}-error`}>
      <Icon name="warning" size={18} />
      <span>{error}</span>
    </p>
  )
}
