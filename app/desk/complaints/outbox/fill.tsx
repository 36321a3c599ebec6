/** A sentence of the catalogue with its one place filled; the catalogue itself stays on the server. */
export const Fill = ({ words, value }: { words: string; value: string }) =>
  words.replace('{}', value)
