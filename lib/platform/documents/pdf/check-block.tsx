import { Text, View } from '@react-pdf/renderer'
import type { DocumentLanguage } from '../documents'
import { look } from './look'
import { QrCode } from './qr-code'
import { words } from './words'

type Props = { url: string; number: string; language: DocumentLanguage; note?: string | undefined }

/** The site people type, without its scheme: `seva.example`. */
export const siteOf = (url: string) => new URL(url).host

/** The QR with plain words on how to check the paper. */
export const CheckBlock = ({ url, number, language, note }: Props) => (
  <View wrap={false} style={[look.row, { alignItems: 'center', gap: 12 }]}>
    <QrCode text={url} side={120} />
    <View style={{ flex: 1 }}>
      <Text style={look.small}>{words.check(siteOf(url), number)[language]}</Text>
      <Text style={look.small}>{words.checkOffline(siteOf(url))[language]}</Text>
      {note && <Text style={look.small}>{note}</Text>}
    </View>
  </View>
)
