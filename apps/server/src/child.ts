import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Done = { code: number | null; out: string; err: string }
export type Child = {
  process: ChildProcess
  /** Waits for a line on its standard output. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  done: Promise<Done>
}

/** Starts one of the server's programs as npm would, in an environment of its own. */
export function child(
  program: string,
  args: string[],
  environment: Record<string, string>,
  cwd = process.cwd(),
): Child {
  const path = fileURLToPath(new URL(program, import.meta.url))
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE } = process.env
  const env = { PATH, HOME, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...environment }
  const spawned = spawn(process.execPath, [path, ...args], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  const watchers = new Set<() => void>()
  spawned.stdout.on('data', (data) => {
    out += String(data)
    for (const look of watchers) look()
  })
  spawned.stderr.on('data', (data) => (err += String(data)))
  const done = new Promise<Done>((resolve) => spawned.on('close', (code) => resolve({ code, out, err })))
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(out)
        if (found) resolve(found)
      }
      watchers.add(look)
      look()
      void done.then(() => reject(new Error(`It ended without saying ${pattern}: ${out}${err}`)))
    })
  return { process: spawned, line, done }
}
