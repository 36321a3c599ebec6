const paths = {
  'street-light':
    'M7 21V6a3 3 0 0 1 3-3h4M5 21h4M12 7a4 4 0 0 1 8 0zM16 3v0M13 10l-1.5 2.5M16 10.5V13.5M19 10l1.5 2.5',
  garbage: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11l.4 6.5M14 11l-.4 6.5',
  drain:
    'M3 5h18M5 5v4h14V5M7 9v3M12 9v3M17 9v3M3 16c2-1.6 4-1.6 6 0s4 1.6 6 0 4-1.6 6 0M3 20c2-1.6 4-1.6 6 0s4 1.6 6 0 4-1.6 6 0',
  water:
    'M9 3h6M12 3v4M3 8v7M3 10h4c.6-2 2.5-3 5-3s5 1 6 3c1.5 0 3 1.5 3 4v1h-4v-1c0-.7-.3-1-1-1H3M19 17.5c1.3 1.8 1.3 3.5 0 3.5s-1.3-1.7 0-3.5',
  road: 'M8 3L3 21M16 3l5 18M12 3v3M12 10v3M12 17v4',
  mosquito:
    'M12 7a2 2 0 1 0 0-4a2 2 0 1 0 0 4M12 7v9M12 9c-3-3-7-4-9-2c0 3 5 4.5 9 3.5M12 9c3-3 7-4 9-2c0 3-5 4.5-9 3.5M12 13l-5 3-1 4M12 13l5 3 1 4M12 16v5',
  animal: 'M3 7l3 2h9l3-4 1.5 2.5L22 9l-1 2.5h-3V20h-2.5v-5H9v5H6.5v-8L5 10z',
  toilet:
    'M8 6a1.5 1.5 0 1 0 0-3a1.5 1.5 0 1 0 0 3M16 6a1.5 1.5 0 1 0 0-3a1.5 1.5 0 1 0 0 3M6 8.5h4V14H9.5v7h-3v-7H6zM16 8.5L13.5 15H15v6h2v-6h1.5zM12 3v18',
  encroachment:
    'M3 10l2-5h14l2 5M3 10c0 2.5 4.5 2.5 4.5 0c0 2.5 4.5 2.5 4.5 0c0 2.5 4.5 2.5 4.5 0c0 2.5 4.5 2.5 4.5 0M5 12.5V17M19 12.5V17M3 17h18M7 21h1M16 21h1',
  tree: 'M12 21.5V12M12 16.5l3-2.5M9 21.5h6M7.5 16a4.2 4.2 0 0 1-1.7-8a6.3 6.3 0 0 1 12.4 0a4.2 4.2 0 0 1-1.7 8z',
  'open-defecation':
    'M13 6.5a2 2 0 1 0 0-4a2 2 0 1 0 0 4M12.5 9L7 13.5h6l-2.5 5.5M12.5 9l4.5 4M3 21h18',
  park: 'M4 8h16M4 12h16M5 8v4M19 8v4M6 12v3M18 12v3M3 15h18M6 15v6M18 15v6',
  other: 'M4 4h16v12h-8l-4 4v-4H4zM8.5 10h.01M12 10h.01M15.5 10h.01',
} as const

/** Whether there is a drawing of that name. */
export const isPictogram = (name: string): name is keyof typeof paths => Object.hasOwn(paths, name)

type Props = { name: string; size?: number }

/** A drawing of what something is about, above or beside its word. An unknown name gives the drawing `other`. */
export function Pictogram({ name, size = 40 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[isPictogram(name) ? name : 'other']} />
    </svg>
  )
}
