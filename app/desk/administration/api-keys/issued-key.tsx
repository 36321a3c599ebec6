'use client'
import { useContext } from 'react'
import { FormContext } from '@/components/form/form-context'
import { Notice } from '@/components/ui/notice'

type Props = { /** With `{name}` for whose it is. */ title: string; hint: string }

/** The key that the form was just answered with; nothing before. */
export function IssuedKey({ title, hint }: Props) {
  const { issuedKey, issuedFor } = useContext(FormContext).state.values
  if (typeof issuedKey !== 'string' || typeof issuedFor !== 'string') return null

  return (
    <Notice tone="done" title={title.replace('{name}', issuedFor)}>
      <p className="api-key">
        <code>{issuedKey}</code>
      </p>
      <p>{hint}</p>
    </Notice>
  )
}
