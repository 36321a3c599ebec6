/** A share of a whole as a bar, 0 to 100; say the figure in words beside it. */
export const Bar = ({ percent }: { percent: number }) => (
  <span className="bar">
    <i style={{ width: `${Math.max(0, Math.min(100, percent))}%` }} />
  </span>
)
