import { CannotStart, readConfig } from '../config.ts'
import { audit } from './audit.ts'
import { compact } from './compact.ts'
import { CannotDo, Misused, notDone, type Command } from './command.ts'
import { backup } from './backup.ts'
import { doctor } from './doctor.ts'
import { password, token, users } from './people.ts'
import { restore } from './restore.ts'
import { restored } from './restored.ts'
import { validate } from './validate.ts'
import { verify } from './verify.ts'

/** What `npm run parley -- …` can do. */
const commands = {
  validate,
  backup,
  restore,
  restored,
  verify,
  doctor,
  compact,
  users,
  password,
  token,
  audit,
} as const satisfies Record<string, Command>

function usage(): string {
  const lines = Object.values(commands).map(({ usage, says }) => `  ${usage.padEnd(26)} ${says}`)
  return ['Usage: npm run parley -- COMMAND', ...lines].join('\n')
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

/** What somebody can put right is told in its words; what is a mistake of ours goes on as it is. */
function expected(fault: unknown): string {
  if (fault instanceof CannotDo || fault instanceof CannotStart) return fault.message
  throw fault
}

type Words = { say: (line: string) => void; complain: (line: string) => void }
type From = { environment: Record<string, string | undefined>; folder: string }

/** Does what one command line asks and answers its exit code. */
export async function obey([name = '', ...args]: string[], { environment, folder }: From, words: Words) {
  try {
    if (!isCommand(name)) throw new Misused()
    // npm runs us in its own folder; whoever typed a relative path meant theirs.
    const from = (environment['npm_lifecycle_event'] === 'parley' && environment['INIT_CWD']) || folder
    return await commands[name].run({ args, config: () => readConfig(environment), from, ...words })
  } catch (fault) {
    if (fault instanceof Misused) words.complain(usage())
    else words.complain(expected(notDone(`${name} could not be done`, fault)))
    return 2
  }
}
