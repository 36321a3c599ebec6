import sharp from 'sharp'
import { expect, test } from 'vitest'
import { PostedFile } from '../posted-file'
import { examineUploads, hasUploads } from './examine-uploads'
import { examine, ExaminedFile } from './examined-file'

const somebody = { name: 'somebody', stranger: false }
const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#3f6b46' } })
    .jpeg()
    .toBuffer()

test('each upload is looked at, wherever it stands', async () => {
  const input = {
    papers: [{ paper: 'PHOTO', files: [{ name: 'a.jpg', content: await picture() }] }],
  }
  expect(hasUploads(input)).toBe(true)
  const { papers } = await examineUploads(input, somebody)
  expect(ExaminedFile.is(papers[0]?.files[0]?.content)).toBe(true)
  expect(hasUploads(papers)).toBe(false)
})

test('what one of our own callers had looked at is taken as it is', async () => {
  const examined = { name: 'a.jpg', content: await examine('a.jpg', await picture()) }
  expect(PostedFile.parse(examined)).toEqual(examined)
  const fresh = { name: 'b.jpg', content: await picture() }
  const [first, second] = (await examineUploads({ files: [examined, fresh] }, somebody)).files
  expect(first?.content).toBe(examined.content)
  expect(ExaminedFile.is(second?.content)).toBe(true)
})

test('nobody can post something as looked at', () => {
  const posted: unknown = JSON.parse('{"name":"a.jpg","content":{"outcome":{"file":{}}}}')
  expect(PostedFile.safeParse(posted).success).toBe(false)
})
