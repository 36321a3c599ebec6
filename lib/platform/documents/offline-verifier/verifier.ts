import type { Verdict } from '../code'
import type { DocumentLanguage } from '../documents'
import { check } from './check'
import type { Installation } from './installation'
import { dayIn, resultOf } from './result'
import { codeInPhoto, watchCamera } from './scan'
import { words } from './words'

const part = <E extends HTMLElement>(id: string) => document.getElementById(id) as E
const installation = JSON.parse(part('installation').textContent ?? 'null') as Installation | null
const code = part<HTMLTextAreaElement>('code')

type Warning = 'noKeys' | 'noCamera' | 'noCode'
let language: DocumentLanguage = /^en/i.test(navigator.language) ? 'en' : 'hi'
let warning: Warning | undefined = installation ? undefined : 'noKeys'
let verdict: Verdict | undefined
let stopCamera: (() => void) | undefined

function show() {
  const say = words[language]
  document.documentElement.lang = language
  document.title = say.title
  part('language').textContent = say.other
  part('language').lang = language === 'en' ? 'hi' : 'en'
  for (const item of document.querySelectorAll<HTMLElement>('[data-say]')) {
    const text = say[item.dataset.say as keyof typeof say]
    if (typeof text === 'string') item.textContent = text
  }
  part('warning').hidden = !warning
  part('warning').textContent = warning ? say[warning] : ''
  part('result').className = verdict?.outcome === 'genuine' ? 'good' : 'bad'
  part('result').replaceChildren(
    ...(verdict && installation ? resultOf(verdict, language, installation) : []),
  )
  part('made').textContent = installation
    ? say.made(dayIn(language, installation.madeOn), Object.keys(installation.publicKeys).length)
    : ''
}

function warn(reason: Warning) {
  warning = reason
  verdict = undefined
  show()
}

async function judge(text: string) {
  endCamera()
  if (!installation) return warn('noKeys')
  verdict = await check(text, installation.publicKeys)
  warning = undefined
  show()
  part('result').focus()
}

function endCamera() {
  stopCamera?.()
  stopCamera = undefined
  part('viewer').hidden = true
}

async function photoChosen({ target }: Event) {
  const [photo] = (target as HTMLInputElement).files ?? []
  if (!photo) return
  const text = await codeInPhoto(photo).catch(() => undefined)
  if (!text) return warn('noCode')
  code.value = text
  await judge(text)
}

async function useCamera() {
  endCamera()
  part('viewer').hidden = false
  try {
    stopCamera = await watchCamera(part<HTMLVideoElement>('video'), (text) => {
      code.value = text
      void judge(text)
    })
  } catch {
    endCamera()
    warn('noCamera')
  }
}

part('language').addEventListener('click', () => {
  language = language === 'en' ? 'hi' : 'en'
  show()
})
part('camera').addEventListener('click', () => void useCamera())
part('stop').addEventListener('click', endCamera)
part('photo').addEventListener('change', (event) => void photoChosen(event))
part('form').addEventListener('submit', (event) => {
  event.preventDefault()
  void judge(code.value)
})
show()
