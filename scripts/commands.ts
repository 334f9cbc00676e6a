import { build } from './build.ts'
import { run } from './children.mjs'
import { dev } from './dev.ts'
import { writeDocs } from './docs.ts'
import { install, installAnew, listParts } from './install.ts'
import { writeNew } from './new.ts'
import { StepFailed, tool, toolEnv } from './step.ts'
import { test } from './test.ts'

const node = (...args: string[]) => run(process.execPath, args, { env: toolEnv() })
const own = (name: string, ...args: string[]) => run(tool('.', name), args, { env: toolEnv() })

async function start(): Promise<number> {
  await build()
  const env = toolEnv({ NODE_ENV: 'production' })
  return run(process.execPath, ['--import', './scripts/leave-with-parent.ts', 'apps/server/src/main.ts'], {
    env,
  })
}

async function lint(...args: string[]): Promise<number> {
  const findings = await own('oxlint', '--type-aware', ...args)
  const shape = await own('oxfmt', '--check')
  return findings || shape
}

/** A bench stands beside the thing it measures; what needs several processes stands in e2e/bench. */
async function bench(...args: string[]): Promise<number> {
  await build()
  return node('e2e/bench/run.ts', ...args)
}

const commands: Record<string, (...args: string[]) => Promise<number>> = {
  start,
  test,
  dev,
  bench,
  lint,
  types: () => own('tsc', '-b'),
  format: () => own('oxfmt'),
  faults: (...args) => node('e2e/faults/run.ts', ...args),
  parley: (...args) => node('apps/server/src/cli.ts', ...args),
  new: writeNew,
  docs: writeDocs,
  sbom: listParts,
  build: async () => {
    await build()
    return 0
  },
}

/** Does what one npm command asks and answers its exit code. */
export async function obey([name = 'start', ...args]: string[]): Promise<number> {
  try {
    if (name === 'install') {
      await installAnew()
      return 0
    }
    const command = commands[name]
    if (!command) throw new StepFailed(`There is no ${name}. There are: ${Object.keys(commands).join(', ')}.`)
    await install()
    return await command(...args)
  } catch (fault) {
    if (!(fault instanceof StepFailed)) throw fault
    console.error(fault.message)
    return 1
  }
}
