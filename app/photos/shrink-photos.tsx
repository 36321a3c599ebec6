'use client'
import { useEffect } from 'react'
import { shrunk } from './shrunk'

/** Makes large photographs smaller before they are sent, where JavaScript runs: a phone's photo is many times what is needed. */
export function ShrinkPhotos() {
  useEffect(() => {
    const change = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.type === 'file') void shrinkIn(target)
    }
    document.addEventListener('change', change)
    return () => document.removeEventListener('change', change)
  }, [])
  return null
}

async function shrinkIn(input: HTMLInputElement) {
  const buttons = input.form?.querySelectorAll('button') ?? []
  for (const button of buttons) button.disabled = true
  try {
    const files = await Promise.all([...(input.files ?? [])].map(shrunk))
    const chosen = new DataTransfer()
    for (const file of files) chosen.items.add(file)
    input.files = chosen.files
  } finally {
    for (const button of buttons) button.disabled = false
  }
}
