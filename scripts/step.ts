import { resolve } from 'node:path'
import { run } from './children.mjs'

/** A step that failed; what it printed has been shown, the message is the one line that says what to do about it. */
export class StepFailed extends Error {}

export interface Where {
  cwd?: string
  env?: NodeJS.ProcessEnv
}

export interface Outcome {
  code: number
  output: string
}

/** The environment our tools run in. npm's own orders to itself must not reach an inner npx. */
export function toolEnv(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    npm_config_update_notifier: 'false',
    // A server is then up half a second sooner, each time but the first.
    NODE_COMPILE_CACHE: resolve('.house/compiled'),
    ...extra,
  }
  delete env['npm_config_package']
  delete env['npm_config_call']
  return env
}

/** A workspace's own tool, so that a start does not pay for a package manager. */
export function tool(workspace: string, name: string): string {
  return resolve(workspace, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}

/** Runs to the end and keeps what was printed. */
export async function listen(command: string, args: readonly string[], where: Where = {}): Promise<Outcome> {
  let output = ''
  const onText = (text: string) => (output += text)
  const code = await run(command, args, { env: toolEnv(), ...where, onText })
  return { code, output }
}

/** Silent while it goes well; shows everything and stops when it does not. */
export async function quietly(says: string, command: string, args: readonly string[], where: Where = {}) {
  const { code, output } = await listen(command, args, where)
  if (code === 0) return
  process.stderr.write(output)
  throw new StepFailed(says)
}
