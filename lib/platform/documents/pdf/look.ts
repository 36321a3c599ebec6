import { StyleSheet } from '@react-pdf/renderer'
import { fontFamily } from './fonts'

/** The colours of the design language that survive a black-and-white printer. */
export const ink = {
  text: '#191E1A',
  second: '#454D47',
  hairline: '#BDB5A2',
  deodar: '#17503B',
  brick: '#A02D1B',
} as const

export const look = StyleSheet.create({
  page: { fontFamily, color: ink.text, lineHeight: 1.5 },
  small: { fontSize: 8.5, color: ink.second },
  bold: { fontWeight: 600 },
  row: { flexDirection: 'row' },
  right: { textAlign: 'right' },
})
