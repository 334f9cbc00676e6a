import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const server = resolve(import.meta.dirname, '../../apps/server/src')

/** The programs of this Parley. */
export const [main, cli] = [resolve(server, 'main.ts'), resolve(server, 'cli.ts')]

const Ended = z.object({ code: z.number(), stderr: z.string() })
/** Where something is kept: a data folder, and the address of a Postgres where it is not all in there. */
type Place = { folder: string; at?: string }
const begin = (program: string, { folder, at }: Place, args: readonly string[]) =>
  promisify(execFile)(process.execPath, [program, ...args], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...(at && { DATABASE_URL: at }),
    },
  })

/** A command of some Parley; answers what it said. */
export const command = async (program: string, place: Place, ...args: string[]): Promise<string> =>
  (await begin(program, place, args)).stdout

/** What a Parley says that does not start there. */
export async function refused(program: string, place: Place): Promise<string> {
  const ended = await begin(program, place, []).catch((fault: unknown) => fault)
  return Ended.parse(ended).stderr.trim()
}
