import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { DocumentLanguage, Issuer } from '../documents'
import { ink } from './look'
import { Ridge } from './ridge'
import { otherLanguage } from './words'

type Props = {
  issuer: Issuer
  language: DocumentLanguage
  width: number
  children?: ReactNode
}

/** The municipality's name in both languages above the ridge; the paper's own code may sit right. */
export const Masthead = ({ issuer, language, width, children }: Props) => (
  <View>
    <View
      style={{
        flexDirection: 'row',
        justifyContent: 'space-between',
        marginBottom: children ? 14 : 0,
      }}
    >
      <View style={{ flex: 1, paddingRight: 12, paddingBottom: 8 }}>
        <Text style={{ fontSize: 17, fontWeight: 600, lineHeight: 1.35 }}>
          {issuer.name[language]}
        </Text>
        <Text style={{ fontSize: 10.5 }}>{issuer.name[otherLanguage(language)]}</Text>
        {issuer.address && (
          <Text style={{ fontSize: 8.5, color: ink.second }}>{issuer.address[language]}</Text>
        )}
      </View>
      {children}
    </View>
    <Ridge width={width} />
  </View>
)
