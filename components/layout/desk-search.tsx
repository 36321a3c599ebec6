import { Icon } from '../ui/icon'

type Props = { action: string; label: string; hint: string }

/** One box for files, people and properties; `/` puts the cursor in it. */
export const DeskSearch = ({ action, label, hint }: Props) => (
  <form className="find" role="search" action={action}>
    <Icon name="search" size={14} />
    <label className="vh" htmlFor="desk-find">
      {label}
    </label>
    <input id="desk-find" name="q" placeholder={hint} aria-keyshortcuts="/" autoComplete="off" />
    <kbd>/</kbd>
  </form>
)
