const worthIt = 1_500_000
// As large as the server keeps it.
const longestSide = 2400

/** A photograph as small as it may be; anything else, or one that cannot be read here, as it is. */
export async function shrunk(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < worthIt) return file
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  )
  if (!picture) return file
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85))
  const name = file.name.replace(/\.\w+$/, '') + '.jpg'
  return blob && blob.size < file.size ? new File([blob], name, { type: 'image/jpeg' }) : file
}
