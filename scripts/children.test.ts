import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'

const children = resolve('scripts/children.mjs')
const watch = resolve('scripts/leave-with-parent.ts')
const serving =
  "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1e6); console.log('pid', process.pid)"

function startParent(loads: string[]) {
  const args = JSON.stringify([...loads, '-e', serving])
  const script = `import { run } from ${JSON.stringify(children)}; await run(process.execPath, ${args})`
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function serverOf(parent: ReturnType<typeof startParent>): Promise<number> {
  for await (const line of parent.stdout) {
    const [, pid] = /pid (\d+)/.exec(String(line)) ?? []
    if (pid) return Number(pid)
  }
  throw new Error('The server never started.')
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}

const untilGone = (pid: number) => vi.waitUntil(() => isGone(pid), { timeout: 30_000, interval: 50 })

test('told to stop, a command stops what it runs and ends well', async () => {
  const parent = startParent([])
  const server = await serverOf(parent)
  parent.kill('SIGTERM')
  expect(await once(parent, 'exit')).toEqual([0, null])
  expect(await untilGone(server)).toBe(true)
})

test('a server whose parent is killed outright does not run on', async () => {
  const parent = startParent(['--import', watch])
  const server = await serverOf(parent)
  parent.kill('SIGKILL')
  expect(await untilGone(server)).toBe(true)
})
