import { formBounds, largestBody } from './bounds'
import { ModelParts } from './model-parts'
import { scanMultipart, type Scan } from './scan-multipart'
import { tooLarge, unreadable } from './turned-away'

type Form = { contentType: string; action: boolean }

/** Looks at what is posted to a page while it arrives, by its kind. `action` is set by a script that calls a server action. */
export function scanForm({ contentType, action }: Form): Scan {
  if (/^multipart\/form-data\b/i.test(contentType)) return scanMultipart(contentType)
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return scanUrlencoded()
  return action ? scanModel() : scanBytes(largestBody.form)
}

/** Only counts: throws TurnedAway after so many bytes. */
export function scanBytes(largest: number): Scan {
  let size = 0
  return {
    take(chunk) {
      size += chunk.length
      if (size > largest) throw tooLarge()
    },
    end: () => undefined,
  }
}

const ampersand = 0x26

function scanUrlencoded(): Scan {
  const bytes = scanBytes(largestBody.form)
  let fields = 1
  return {
    take(chunk) {
      bytes.take(chunk)
      for (let at = chunk.indexOf(ampersand); at >= 0; at = chunk.indexOf(ampersand, at + 1)) {
        fields += 1
        if (fields > formBounds.fields) throw tooLarge()
      }
    },
    end: () => undefined,
  }
}

// What a script hands to an action without a form: one part of React's, by itself.
function scanModel(): Scan {
  const bytes = scanBytes(largestBody.operation)
  const chunks: Buffer[] = []
  return {
    take(chunk) {
      bytes.take(chunk)
      chunks.push(chunk)
    },
    end() {
      if (chunks.length === 0) throw unreadable()
      const models = new ModelParts()
      models.keep('0', Buffer.concat(chunks))
      models.check()
    },
  }
}
