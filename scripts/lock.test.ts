import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alone } from './lock.ts'

const here = process.cwd()
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'parley-lock-'))))
afterEach(() => process.chdir(here))

test('two builds in one checkout take turns', async () => {
  const seen: string[] = []
  const build = (who: string) =>
    alone(async () => {
      seen.push(`${who} begins`)
      await new Promise((done) => setImmediate(done))
      seen.push(`${who} ends`)
    })
  await Promise.all([build('start'), build('test')])
  expect(seen).toEqual(['start begins', 'start ends', 'test begins', 'test ends'])
})

test('a lock left behind by a process that died is taken over', async () => {
  mkdirSync('.house')
  writeFileSync('.house/lock', '999999999')
  expect(await alone(async () => 'built')).toBe('built')
})

test('a build that fails lets the next one in', async () => {
  await expect(alone(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room')
  expect(await alone(async () => 'built')).toBe('built')
})
