import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Someone } from './cast.ts'
import { child, type Child } from './child.ts'

let folder: string
const started: Child[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-main-'))
})
afterEach(async () => {
  for (const { process } of started) process.kill('SIGKILL')
  await Promise.all(started.splice(0).map(({ done }) => done))
  rmSync(folder, { recursive: true, force: true })
})

function parley(environment: Record<string, string> = {}): Child {
  const one = child('main.ts', [], { PORT: '0', DATA_DIR: folder, ...environment })
  started.push(one)
  return one
}

const ready = /Parley is ready at (http:\/\/127\.0\.0\.1:\d+)/

test.each(['SIGTERM', 'SIGINT'] as const)(
  'it says where it is, serves, and ends cleanly at %s',
  async (signal) => {
    const running = parley()
    const [, url = ''] = await running.line(ready)
    const alice = new Someone({ url }, 'alice')
    await alice.signUp()
    running.process.kill(signal)
    running.process.kill(signal)
    const { code, out } = await running.done
    expect(code).toBe(0)
    expect(out).not.toMatch(/alice|password|parley_session/)

    const again = parley()
    const [, there = ''] = await again.line(ready)
    await new Someone({ url: there }, 'alice').signIn()
  },
)

test('a folder in use by another Parley [J-12]', async () => {
  await parley().line(ready)
  const { code, out, err } = await parley().done
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: `The data folder ${folder} is in use by another Parley.\n`,
  })
})

test('a folder is free again after a kill [J-12]', async () => {
  const running = parley()
  await running.line(ready)
  running.process.kill('SIGKILL')
  await running.done
  expect(await parley().line(ready)).toHaveLength(2)
})

test('a port that is taken', async () => {
  const other = createServer()
  await new Promise<void>((done) => void other.listen(0, '127.0.0.1', done))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { code, err } = await parley({ PORT: String(port) }).done
  other.close()
  expect({ code, err }).toEqual({
    code: 2,
    err: `Port ${port} on 127.0.0.1 is in use: stop what uses it, or set PORT.\n`,
  })
})

test('a folder that cannot be written', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  const { code, err } = await parley({ DATA_DIR: join(file, 'data') }).done
  expect({ code, err }).toEqual({
    code: 2,
    err: `The data folder ${file}/data cannot be written (ENOTDIR).\n`,
  })
})

test.each([
  [{ PORT: 'http' }, 'PORT must be a number, and is "http".\n'],
  [
    { HOST: '203.0.113.1' },
    'Cannot listen on 203.0.113.1 (EADDRNOTAVAIL): set HOST to an address of this machine.\n',
  ],
])('a wrong setting %j', async (environment, says) => {
  const { code, err } = await parley(environment).done
  expect({ code, err }).toEqual({ code: 2, err: says })
})

test('where others can reach it, it prints the setup code until the first account is there', async () => {
  const open = { PUBLIC_URL: 'https://parley.example.org' }
  const running = parley(open)
  const [, setupCode = ''] = await running.line(/needs this setup code: (\S+)/)
  const [, url = ''] = await running.line(ready)
  await new Someone({ url }, 'alice').signUp({ setupCode })
  running.process.kill('SIGTERM')
  await running.done
  const again = parley(open)
  await again.line(ready)
  again.process.kill('SIGTERM')
  expect((await again.done).out).not.toMatch(/setup code/)
})
