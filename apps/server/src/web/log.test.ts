import { expect, test } from 'vitest'
import { loggable } from './log.ts'

test.each([
  ['/trpc/boards.get?input=%7B%22board%22%3A%22b1%22%7D', '/trpc/boards.get'],
  ['/yjs/b1?token=secret', '/yjs/b1'],
  ['/listen/secret', '/listen/…'],
  ['/embed/secret/more?x=1', '/embed/…'],
  ['/data-sets/d1/export/secret', '/data-sets/d1/export/…'],
  ['/data-sets/d1/part/people', '/data-sets/d1/part/people'],
])('%s is written down as %s', (url, path) => {
  expect(loggable(url)).toBe(path)
})
