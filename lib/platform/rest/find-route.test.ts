import { expect, test } from 'vitest'
import { findRoute } from './find-route'

const standing = (method: string, path: string) =>
  ({ definition: { name: `${method} ${path}`, api: { method, path } } }) as never
const operations = [
  standing('get', '/files/{id}'),
  standing('get', '/files/newest'),
  standing('post', '/files/{id}/actions'),
  standing('put', '/lists/{list}/{code}'),
  { definition: { name: 'nowhere' } } as never,
]
const found = (method: string, path: string) => {
  const route = findRoute(operations, method, `/api/v1${path}`)
  return typeof route === 'object' ? [route.operation.definition.name, route.parameters] : route
}

test('a path names its parameters', () => {
  expect(found('GET', '/files/7')).toEqual(['get /files/{id}', { id: '7' }])
  expect(found('HEAD', '/files/7')).toEqual(['get /files/{id}', { id: '7' }])
  expect(found('PUT', '/lists/a%2Fb/%E0%A4%95/')).toEqual([
    'put /lists/{list}/{code}',
    { list: 'a/b', code: 'क' },
  ])
})

test('a fixed path goes before a parameter', () => {
  expect(found('GET', '/files/newest')).toEqual(['get /files/newest', {}])
})

test('what stands there only under another method', () => {
  expect(found('DELETE', '/files/7')).toBe('wrong-method')
  expect(found('GET', '/files/7/actions')).toBe('wrong-method')
})

test('what is not there, is empty, or cannot be decoded', () => {
  expect(found('GET', '/nothing')).toBeUndefined()
  expect(found('GET', '/files//actions')).toBeUndefined()
  expect(found('GET', '/files/%')).toBeUndefined()
})
