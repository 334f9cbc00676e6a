import { expect, test } from 'vitest'
import { CannotStart, readConfig } from './config.ts'

const faultOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (fault) {
    if (fault instanceof CannotStart) return fault.message
    throw fault
  }
  throw new Error('it was read')
}

test('nothing set: this machine only, port 3000, a folder beside the project', () => {
  const config = readConfig({})
  expect(config).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    logLevel: 'info',
    trustProxy: false,
    private: true,
  })
  expect(config.dataDir).toMatch(/\/data$/)
})

test('a variable that is empty counts as not set', () => {
  expect(readConfig({ PORT: '', PUBLIC_URL: '' })).toEqual(readConfig({}))
})

test('another host or a public address needs the setup code', () => {
  expect(readConfig({ HOST: '0.0.0.0' }).private).toBe(false)
  expect(readConfig({ PUBLIC_URL: 'https://parley.example.org/' })).toMatchObject({
    private: false,
    publicUrl: 'https://parley.example.org',
  })
  expect(readConfig({ HOST: '::1' }).private).toBe(true)
})

test.each([
  [{ PORT: 'http' }, 'PORT must be a number, and is "http".'],
  [{ PORT: '70000' }, 'PORT must be between 0 and 65535, and is "70000".'],
  [{ PORT: '80.5' }, 'PORT must be a whole number, and is "80.5".'],
  [
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, and is "loud".',
  ],
  [{ PORT: ' ' }, 'PORT must be a number, and is " ".'],
  [
    { TRUST_PROXY: '10.0.0.0/99' },
    'TRUST_PROXY must be true, false, a number or addresses, and is "10.0.0.0/99".',
  ],
  [
    { TRUST_PROXY: '999.1.1.1' },
    'TRUST_PROXY must be true, false, a number or addresses, and is "999.1.1.1".',
  ],
  [
    { PUBLIC_URL: 'https://example.org/parley' },
    'PUBLIC_URL must be an address without a path, such as https://parley.example.org, and is "https://example.org/parley".',
  ],
  [{ TRUST_PROXY: 'my proxy' }, 'TRUST_PROXY must be true, false, a number or addresses, and is "my proxy".'],
  [
    { PUBLIC_URL: 'parley' },
    'PUBLIC_URL must be an address such as https://parley.example.org, and is "parley".',
  ],
])('%j is told in one line', (environment, says) => {
  expect(faultOf(environment)).toBe(says)
})

test('a database elsewhere is named by its address, and a wrong one is not told with its password', () => {
  const at = 'postgres://parley:secret@db.example.org/parley'
  expect(readConfig({ DATABASE_URL: at }).databaseUrl).toBe(at)
  expect(readConfig({}).databaseUrl).toBeUndefined()
  for (const wrong of ['mysql://parley:secret@db/parley', 'parley:secret@db/parley', '5432'])
    expect(faultOf({ DATABASE_URL: wrong })).toBe(
      'DATABASE_URL must be an address such as postgres://parley:secret@db.example.org/parley.',
    )
})

test.each([
  ['true', true],
  ['2', 2],
  ['10.0.0.0/8', '10.0.0.0/8'],
  ['loopback, 10.0.0.1', 'loopback, 10.0.0.1'],
  ['false', false],
])('TRUST_PROXY %s', (text, trusted) => {
  expect(readConfig({ TRUST_PROXY: text }).trustProxy).toBe(trusted)
})
