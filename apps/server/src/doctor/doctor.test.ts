import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { readConfig } from '../config.ts'
import { openHouse } from '../cast.ts'
import { aDatabase } from '../store/a-postgres.ts'
import { isTaken, takeFolder } from '../store/folder.ts'
import { address } from './address.ts'
import type { Finding } from './finding.ts'
import { folder as look } from './folder.ts'
import { node, openFiles } from './machine.ts'
import { keeps, postgres, skew } from './postgres.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-doctor-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const shown = (finding: Finding | undefined): string => `${finding?.is}: ${finding?.says}`

test('an old Node, and few files, are told with what to do', () => {
  expect(shown(node('20.20.2'))).toMatch(/^wrong: .*needs 24 or newer/)
  expect([node('24.15.0').is, node('26.0.0').is]).toEqual(['well', 'look'])
  expect(openFiles('Max open files            1024                 4096  files').says).toMatch(
    /raise it to 4096/,
  )
  expect([openFiles('Max open files  65536  65536  files').is, openFiles('').is]).toEqual(['well', 'well'])
})

test('a folder that others may read is told, and what a commit costs is measured in it', async () => {
  chmodSync(folder, 0o755)
  const findings = await look(folder)
  expect(shown(findings[0])).toMatch(/^look: .*chmod 700/)
  expect(findings.map(({ says }) => says).join('\n')).toMatch(/A write that is on the disk takes \d+\.\d ms/)
  expect(shown((await look(join(folder, 'not', 'yet')))[0])).toMatch(/^look: .*comes with the first start/)
  const house = await openHouse({ DATA_DIR: folder })
  expect((await look(folder)).at(-1)?.says).toBe('The database has the layout of this Parley.')
  await house.close()
})

test('it makes no lock, which would be of whoever asked, and sees one that a Parley holds', async () => {
  await look(folder)
  expect([isTaken(folder), readdirSync(folder)]).toEqual([false, []])
  const release = takeFolder(folder)
  expect(isTaken(folder)).toBe(true)
  release()
  expect(isTaken(folder)).toBe(false)
})

test.skipIf(process.getuid?.() !== 0)('files of another account than the folder’s are told', async () => {
  takeFolder(folder)()
  chownSync(join(folder, 'lock.sqlite'), 12_345, 12_345)
  expect((await look(folder)).map(shown)).toContainEqual(
    expect.stringMatching(/^wrong: lock\.sqlite in DATA_DIR.*another account.*chown/),
  )
})

test('a database that is damaged is told as that, and not as none of ours', async () => {
  writeFileSync(join(folder, 'parley.sqlite'), 'nothing that SQLite could read'.repeat(300))
  expect(shown((await look(folder)).at(-1))).toMatch(/^wrong: .*SQLITE_NOTADB.*restore a backup\.$/)
})

test('an address that hurts is told: no https, a proxy that is not counted, a port that is taken', async () => {
  const told = async (settings: Record<string, string>, served = false) =>
    (await address(readConfig({ PORT: '0', ...settings }), served))
      .filter(({ is }) => is !== 'well')
      .map(({ says }) => says)
  expect(await told({})).toEqual([])
  expect(await told({ HOST: '0.0.0.0' })).toEqual([expect.stringMatching(/^PUBLIC_URL is not set: set it/)])
  expect(await told({ PUBLIC_URL: 'http://parley.example.org' })).toEqual([
    expect.stringMatching(/unencrypted/),
  ])
  expect(await told({ PUBLIC_URL: 'https://parley.example.org' })).toEqual([
    expect.stringMatching(/^TRUST_PROXY is not set/),
  ])
  expect(await told({ PUBLIC_URL: 'https://parley.example.org', TRUST_PROXY: 'true' })).toEqual([
    expect.stringMatching(/believes everybody/),
  ])
  expect(await told({ PUBLIC_URL: 'https://parley.example.org', TRUST_PROXY: '1', HOST: '0.0.0.0' })).toEqual(
    [expect.stringMatching(/firewall/)],
  )
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const at = other.address()
  const PORT = String(typeof at === 'object' && at ? at.port : '')
  expect(await told({ PORT })).toEqual([expect.stringMatching(/in use by another program/)])
  expect(await told({ PORT }, true)).toEqual([])
  other.close()
})

test('a Postgres that forgets, is old, full, or keeps another time, is told with what to do', () => {
  const sound = { version: 150_004, name: '15.4', fsync: 'on', pages: 'on', sums: 'on', most: 100, used: 5 }
  const is = (more: Partial<typeof sound>) => keeps({ ...sound, ...more }).map((one) => one.is)
  expect(is({})).toEqual(['well', 'well', 'well', 'well'])
  expect([is({ version: 110_000 }), is({ fsync: 'off' }), is({ sums: 'off' }), is({ used: 95 })]).toEqual([
    ['wrong', 'well', 'well', 'well'],
    ['well', 'wrong', 'well', 'well'],
    ['well', 'well', 'look', 'well'],
    ['well', 'well', 'well', 'look'],
  ])
  expect([skew(1_500).is, skew(-90_000).says]).toEqual([
    'well',
    expect.stringMatching(/90 s apart.*one time server/),
  ])
})

const server = inject('postgres')
test.skipIf(server === '')(
  'a Postgres that is there is asked all this; one that is not is told in a line',
  async () => {
    const findings = await postgres(await aDatabase(server), folder)
    expect(findings.map(({ says }) => says)).toContain('No pooler shares its connections.')
    expect(findings.at(-1)?.says).toBe('Nothing is in it yet.')
    const [nobody, ...rest] = await postgres('postgres://parley@127.0.0.1:1/none', folder)
    expect(rest).toEqual([])
    expect(shown(nobody)).toMatch(/^wrong: .*nobody answers there/)
  },
)
