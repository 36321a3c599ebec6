import type { ReactNode } from 'react'
import { SubmitButton } from './submit-button'

/** What a group’s buttons post: `group=add:owners`, `group=edit:owners.1`, `group=remove:owners.1`. */
const groupButton = (act: 'add' | 'edit' | 'remove', path: string) => ({
  name: 'group',
  value: `${act}:${path}`,
})

type Words = { change: string; remove: string }
type MemberProps = { path: string; title: string; words: Words }

/** A finished member of a repeatable group, folded to one line. */
export function RepeatDone({ path, title, words, summary }: MemberProps & { summary: ReactNode }) {
  return (
    <div className="rep rep--done">
      <div>
        <h2 className="h-s">{title}</h2>
        <p className="muted small">{summary}</p>
      </div>
      <div className="buttons">
        <SubmitButton look="text" {...groupButton('edit', path)}>
          {words.change}
          <span className="vh"> {title}</span>
        </SubmitButton>
        <RemoveButton {...{ path, title, words }} />
      </div>
    </div>
  )
}

type OpenProps = MemberProps & { removable?: boolean; children: ReactNode }

/** The member being filled in, under an ink rule. */
export function RepeatOpen({ path, title, words, removable = true, children }: OpenProps) {
  return (
    <fieldset className="rep">
      <legend className="vh">{title}</legend>
      <div className="rep__head">
        <h2 className="h-m" aria-hidden="true">
          {title}
        </h2>
        {removable && <RemoveButton {...{ path, title, words }} />}
      </div>
      <div className="formgrid">{children}</div>
    </fieldset>
  )
}

/** Adds an empty member at the end of the group. */
export const RepeatAdd = ({ path, children }: { path: string; children: ReactNode }) => (
  <p className="rep__add">
    <SubmitButton look="2" {...groupButton('add', path)}>
      {children}
    </SubmitButton>
  </p>
)

const RemoveButton = ({ path, title, words }: MemberProps) => (
  <SubmitButton look="danger" {...groupButton('remove', path)}>
    {words.remove}
    <span className="vh"> {title}</span>
  </SubmitButton>
)
