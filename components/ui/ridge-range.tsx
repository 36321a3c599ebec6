const far =
  'M0 150l31 -2 50 -11 39 -17 39 5 29 -13 42 16 26 -14 36 -16 48 -14 32 1 27 16 31 3 41 -13 49 -39 28 19 32 7 28 -4 35 -21 32 -10 45 23 30 -10 32 -21 42 -6 29 29 49 14 39 -13 37 2 31 7 31 28 60 -17 40 -9 52 5 48 35 55 -10 27 0 40 -4 26 10 26 17 26 3'
const middle =
  'M0 168l40 -7 35 0 39 -10 32 2 45 1 31 -8 38 4 40 -10 33 3 42 17 27 -4 28 -8 30 -4 27 -1 31 -7 27 -8 30 -3 29 6 32 6 27 3 31 -10 34 -14 27 -9 46 -2 30 10 46 -1 33 17 50 11 34 -4 46 2 27 0 33 -14 32 7 28 7 48 -1 39 3 34 13 46 6 32 5 52 -19 29 -7'
const near =
  'M0 196l57 -8 43 -3 41 3 31 1 28 -3 35 3 48 -4 34 2 28 5 35 -2 30 -3 38 0 32 -4 29 1 51 -12 36 2 33 1 29 -4 38 2 28 2 36 11 39 -4 42 -6 31 -3 27 2 41 -5 46 -3 37 4 28 3 65 11 48 3 37 -4 33 5 30 -3 36 -8 32 5 30 1 28 5 27 1 23 0'

/** The range at the foot of a hero: the one large ridge of a page. */
export const RidgeRange = () => (
  <svg viewBox="0 0 1440 208" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <path d={`${far}V209H0Z`} fill="var(--ridge-1)" />
    <path
      d={far}
      fill="none"
      stroke="var(--ridge-line)"
      strokeWidth="1.25"
      strokeLinejoin="round"
      vectorEffect="non-scaling-stroke"
    />
    <path d={`${middle}V209H0Z`} fill="var(--ridge-2)" />
    <path d={`${near}V209H0Z`} fill="var(--ridge-3)" />
  </svg>
)
