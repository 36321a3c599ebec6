const paths = {
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0M10.5 10.5L14 14',
  back: 'M13 8H3M7 4L3 8l4 4',
  forward: 'M3 8h10M9 4l4 4-4 4',
  tick: 'M3 8.5l3.2 3.2L13 5',
  warning: 'M8 2l6.5 11.5h-13zM8 6.5v3.2M8 11.4v.4',
  close: 'M4 4l8 8M12 4l-8 8',
  print: 'M4 6V2h8v4M4 11H2V6h12v5h-2M4 9h8v5H4z',
  download: 'M8 2v8M4.5 7L8 10.5 11.5 7M3 14h10',
  add: 'M8 3v10M3 8h10',
  place:
    'M8 14.5S3 10 3 6.5a5 5 0 0 1 10 0C13 10 8 14.5 8 14.5M9.5 6.5a1.5 1.5 0 1 1-3 0a1.5 1.5 0 0 1 3 0',
  person: 'M10.5 5a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0M3 14c0-3 2-4.5 5-4.5s5 1.5 5 4.5',
  paper: 'M4 1.5h5L12.5 5v9.5H4zM9 1.5V5h3.5',
} as const

export type IconName = keyof typeof paths

type Props = { name: IconName; size?: number; weight?: number }

/** A line drawing beside a word; it never stands for the word. */
export function Icon({ name, size = 16, weight = 1.6 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
