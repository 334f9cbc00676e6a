// `npm run faults -- NAME… [--long] [--seed=WORDS]`: does what goes wrong to Parley, and prints what came of it.
// The short form is the one of the suite; the long one is for a night. Exit code 1 where something does not hold.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { seeded } from '@parley/server/sync/seeded.ts'
import { catalogue } from './catalogue.ts'
import { broken, rowsOf } from './fault.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    long: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'the faults of today' },
  },
})
const names = positionals.length > 0 ? positionals : Object.keys(catalogue)
for (const name of names) {
  const fault = catalogue[name]
  if (!fault) {
    console.error(`There is no fault ${name}. There are: ${Object.keys(catalogue).join(', ')}.`)
    process.exitCode = 2
    continue
  }
  console.log(`\n${name}: ${fault.says}`)
  const why = fault.cannot?.()
  if (why) {
    console.log(`SKIPPED: ${why}`)
    continue
  }
  const began = performance.now()
  const given = { chance: seeded(values.seed), long: values.long, tell: (line: string) => console.log(line) }
  const figures = await fault.run(given)
  console.table(rowsOf(figures))
  const seconds = Math.round((performance.now() - began) / 1_000)
  console.log(
    `${values.long ? 'long' : 'short'} form, seed “${values.seed}”, ${seconds} s on ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
  )
  if (broken(figures, true).length > 0) process.exitCode = 1
}
