import jsQR from 'jsqr'

const canvas = document.createElement('canvas')

function codeIn(source: CanvasImageSource, width: number, height: number, longest: number) {
  const scale = Math.min(1, longest / Math.max(width, height))
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || !canvas.width || !canvas.height) return undefined

  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return jsQR(data, canvas.width, canvas.height)?.data
}

/** The text of the QR in a photo, or undefined. Tries several sizes: blur hides at small ones. */
export async function codeInPhoto(photo: Blob) {
  const image = await createImageBitmap(photo)
  for (const longest of [1600, 1000, 640, 2600]) {
    const text = codeIn(image, image.width, image.height, longest)
    if (text) return text
  }
  return undefined
}

/** Watches the camera until a QR is read or `stop` is called. Rejects without a camera. */
export async function watchCamera(video: HTMLVideoElement, found: (text: string) => void) {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
  })
  const stop = () => {
    clearInterval(timer)
    for (const track of stream.getTracks()) track.stop()
  }
  const timer = setInterval(() => {
    const text = codeIn(video, video.videoWidth, video.videoHeight, 1000)
    if (!text) return
    stop()
    found(text)
  }, 250)
  video.srcObject = stream
  await video.play()
  return stop
}
