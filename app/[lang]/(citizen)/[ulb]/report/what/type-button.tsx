type Props = { code: string; label: string; aside?: string }

/** One kind of complaint to choose: a row that posts it. */
export const TypeButton = ({ code, label, aside }: Props) => (
  <li>
    <button className="pick" form="choose" name="type" value={code}>
      <span>{label}</span>
      {aside && <span className="small muted">{aside}</span>}
    </button>
  </li>
)
