// Plain JavaScript that Node 18 parses: this file also runs before the right Node has been found.
import { spawn } from 'node:child_process'

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()
let leaving = false

function leave() {
  leaving = true
  for (const child of children) child.kill('SIGTERM')
  if (children.size === 0) process.exit(0)
}

process.on('SIGTERM', leave)
process.on('SIGINT', leave)

// npm dies at once when told to stop and never tells us. Losing our parent is then the only sign there is.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent && !leaving) leave()
}, 300).unref()

/**
 * Runs a program that ends when we end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { onText?: (text: string) => void }} options
 * @returns {Promise<number>} its exit code; 0 when it ended because we were told to leave
 */
export function run(command, args, { onText, ...options } = {}) {
  return new Promise((resolve) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = onText ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const shell = process.platform === 'win32' && !command.endsWith('.exe')
    /** @type {import('node:child_process').ChildProcess} */
    const child = spawn(command, args, { stdio, shell, ...options })
    children.add(child)
    child.stdout?.on('data', (data) => onText?.(String(data)))
    child.stderr?.on('data', (data) => onText?.(String(data)))
    child.on('error', (fault) => {
      onText?.(fault.message)
      children.delete(child)
      resolve(127)
    })
    child.on('close', (code, signal) => {
      children.delete(child)
      if (leaving && children.size === 0) process.exit(code ?? (signal === 'SIGTERM' ? 0 : 1))
      resolve(code ?? 1)
    })
  })
}
