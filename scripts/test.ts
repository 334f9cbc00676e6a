import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from './build.ts'
import { run } from './children.mjs'
import { listen, StepFailed, tool, toolEnv } from './step.ts'

interface Count {
  passed: number
  failed: number
}

/** A part that is right or wrong as a whole. What its tools say is shown only when it is wrong. */
async function whole(...steps: [command: string, ...args: string[]][]): Promise<Count> {
  let wrong = false
  for (const [command, ...args] of steps) {
    const { code, output } = await listen(tool('.', command), args)
    if (code === 0) continue
    wrong = true
    process.stdout.write(output)
  }
  return wrong ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 }
}

/** A run whose report could not be read, or that ended badly with no test to blame, is itself a failure. */
function counted(code: number, reportPath: string, count: (report: never) => Count): Count {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(reportPath, 'utf8')) as never)
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

async function units(): Promise<Count> {
  const report = resolve('.house/vitest.json')
  rmSync(report, { force: true })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(tool('.', 'vitest'), args, { env: toolEnv() })
  return counted(code, report, ({ numPassedTests, numFailedTests, testResults }: VitestReport) => {
    // A file that could not even be loaded counts no tests of its own.
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    )
    return { passed: numPassedTests, failed: numFailedTests + broken.length }
  })
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: unknown[]
}

async function scenarios(): Promise<Count> {
  try {
    await build()
  } catch (fault) {
    if (!(fault instanceof StepFailed)) throw fault
    console.error(fault.message)
    return { passed: 0, failed: 1 }
  }
  const report = resolve('.house/playwright.json')
  rmSync(report, { force: true })
  const env = toolEnv({ PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  const code = await run(tool('e2e', 'playwright'), ['test', '--reporter=list,json'], { cwd: 'e2e', env })
  return counted(code, report, ({ stats, errors }: PlaywrightReport) => {
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
  })
}

const parts: Record<string, () => Promise<Count>> = {
  types: () => whole(['tsc', '-b']),
  lint: () => whole(['oxlint', '--type-aware'], ['oxfmt', '--check']),
  unused: () => whole(['knip', '--no-progress']),
  units,
  scenarios,
}

/** Runs every part, also after one has failed, so that one run shows all there is to mend. */
export async function test(...only: string[]): Promise<number> {
  const unknown = only.find((name) => !(name in parts))
  if (unknown)
    throw new StepFailed(`There is no part ${unknown}. There are: ${Object.keys(parts).join(', ')}.`)
  const total: Count = { passed: 0, failed: 0 }
  for (const [name, part] of Object.entries(parts)) {
    if (only.length > 0 && !only.includes(name)) continue
    const began = Date.now()
    const { passed, failed } = await part()
    console.log(`${name}: ${passed} passed, ${failed} failed (${((Date.now() - began) / 1000).toFixed(1)} s)`)
    total.passed += passed
    total.failed += failed
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}
