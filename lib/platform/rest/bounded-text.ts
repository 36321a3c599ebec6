/** The body of a request as text; undefined as soon as it is larger than so many bytes, without reading on. */
export async function boundedText(request: Request, largest: number): Promise<string | undefined> {
  const length = request.headers.get('content-length')
  if (length !== null && Number(length) <= largest) return request.text()
  if (length !== null) return undefined
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > largest) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks).toString()
}
