'use client'
import { useEffect, useRef } from 'react'

const longest = 1600

/** A photograph no longer than 1,600 pixels, as JPEG; as it was when it is small or cannot be read. */
async function smaller(file: File): Promise<File> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return file
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  if (scale === 1 && file.size < 500_000) return file
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85))
  return blob ? new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }) : file
}

/** Makes photographs smaller before they are sent, and adds each one taken to those before it. */
export function SmallerPhotographs() {
  const place = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const input = place.current
      ?.closest('form')
      ?.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) return
    const taken: File[] = []
    const take = async () => {
      const chosen = [...(input.files ?? [])].filter((file) => !taken.includes(file))
      taken.push(...(await Promise.all(chosen.map(smaller))))
      const all = new DataTransfer()
      taken.forEach((file) => all.items.add(file))
      input.files = all.files
    }
    input.addEventListener('change', take)
    return () => input.removeEventListener('change', take)
  }, [])

  return <span ref={place} hidden />
}
