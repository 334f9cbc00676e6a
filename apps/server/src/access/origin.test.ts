import { expect, test } from 'vitest'
import { isOwnOrigin } from './origin.ts'

const here = { host: '127.0.0.1', publicUrl: undefined }
const open = { host: '0.0.0.0', publicUrl: undefined }
const known = { host: '127.0.0.1', publicUrl: 'https://parley.example.org' }

const asked = (origin: string | undefined, host: string, site?: string) => ({
  headers: { host, ...(origin ? { origin } : {}), ...(site ? { 'sec-fetch-site': site } : {}) },
})

test.each([
  ['its own page', 'http://127.0.0.1:3000', '127.0.0.1:3000', here, true],
  ['its own page by another name of this machine', 'http://localhost:3000', 'localhost:3000', here, true],
  ['another port', 'http://127.0.0.1:4000', '127.0.0.1:3000', here, false],
  ['another site', 'https://evil.example', '127.0.0.1:3000', here, false],
  [
    'a foreign name that was made to point here',
    'http://evil.example:3000',
    'evil.example:3000',
    here,
    false,
  ],
  ['no site at all', 'null', '127.0.0.1:3000', here, false],
  ['a name in the house’s network', 'http://parley.lan:3000', 'parley.lan:3000', open, true],
  ['the public address behind a proxy', 'https://parley.example.org', '10.0.0.7:3000', known, true],
  ['the public name without its lock', 'http://parley.example.org', 'parley.example.org', known, false],
  ['this machine beside the public address', 'http://localhost:3000', 'localhost:3000', known, true],
  ['nothing said', undefined, '127.0.0.1:3000', here, undefined],
])('%s', (_what, origin, host, address, own) => {
  expect(isOwnOrigin(asked(origin, host), address)).toBe(own)
})

test('a browser that says it comes from elsewhere is believed', () => {
  expect(isOwnOrigin(asked(undefined, '127.0.0.1:3000', 'cross-site'), here)).toBe(false)
})
