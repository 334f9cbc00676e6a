import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { parsePlanFile, type ReadFile } from '@parley/model/board/plan-file.ts'
import { limits } from '@parley/model/wire.ts'
import { report, type Report } from '@parley/model/rules/report.ts'
import { Misused, type Call, type Command } from './command.ts'

export const validate: Command = {
  usage: 'validate FILE… [--json]',
  says: 'checks plan files; exit 0: no error, 1: errors, 2: a file cannot be read',
  run,
}

async function run(call: Call): Promise<number> {
  const files = call.args.filter((arg) => arg !== '--json')
  if (files.length === 0 || files.some((file) => file.startsWith('--'))) throw new Misused()
  const json = call.args.includes('--json')
  const several = files.length > 1
  let worst = 0
  for (const file of files) {
    const read = readFile(resolve(call.from, file))
    const outcome = read.ok ? report(boardFrom(read.file)) : { faults: read.faults }
    if (json) call.say(JSON.stringify(several ? { file, ...outcome } : outcome))
    else if ('counts' in outcome) for (const line of told(file, outcome)) call.say(line)
    if (!read.ok)
      for (const { path, says } of read.faults) call.complain(`${file}: ${path ? `${path} ` : ''}${says}`)
    const code = !read.ok ? 2 : 'counts' in outcome && outcome.counts.error > 0 ? 1 : 0
    worst = Math.max(worst, code)
  }
  return worst
}

function readFile(path: string): ReadFile {
  const unread = (says: string): ReadFile => ({ ok: false, faults: [{ path: '', says }] })
  try {
    if (statSync(path).size > limits.planFileBytes)
      return unread(`is larger than ${limits.planFileBytes / 1e6} MB`)
    // Some editors begin a file with a mark that JSON does not know.
    return parsePlanFile(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
    return unread(code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`)
  }
}

const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

function told(file: string, { counts, findings }: Report): string[] {
  const head = [many(counts.error, 'error'), many(counts.warning, 'warning'), many(counts.hint, 'hint')].join(
    ', ',
  )
  const lines = findings.map(({ severity, rule, says, cards, under }) => {
    const where = cards.length > 0 ? ` [${cards.join(', ')}]` : ''
    return `  ${severity.padEnd(7)} ${rule.padEnd(8)} ${says}${where}${under === null ? '' : ` (follows from ${under})`}`
  })
  return [`${file}: ${head}`, ...lines]
}
