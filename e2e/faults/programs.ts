import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const server = resolve(import.meta.dirname, '../../apps/server/src')

/** The programs of this Parley. */
export const [main, cli] = [resolve(server, 'main.ts'), resolve(server, 'cli.ts')]

const Ended = z.object({ code: z.number(), stderr: z.string() })
const begin = (program: string, folder: string, args: readonly string[]) =>
  promisify(execFile)(process.execPath, [program, ...args], {
    env: { ...process.env, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent' },
  })

/** A command of some Parley over a data folder; answers what it said. */
export const command = async (program: string, folder: string, ...args: string[]): Promise<string> =>
  (await begin(program, folder, args)).stdout

/** What a Parley says that does not start in a folder. */
export async function refused(program: string, folder: string): Promise<string> {
  const ended = await begin(program, folder, []).catch((fault: unknown) => fault)
  return Ended.parse(ended).stderr.trim()
}
