// `npm run bench [-- NAME…] [--keep]`: runs benches one after another, each in a process of its own, and prints one
// table of what they came to. Without a name those run whose figures ARCHITECTURE.md wants held; `--keep` writes the
// table into docs/benchmarks.md.
import { fork } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Bench } from './figure.ts'
import { keptIn, tableOf, type Taken } from './table.ts'

/** In this order, the quick and the still ones first. */
const held = ['first-load', 'check', 'ack', 'deliveries', 'page', 'pan']
const root = resolve(import.meta.dirname, '../..')
const page = join(root, 'docs/benchmarks.md')
const files = new Map(
  globSync(['{apps,packages}/*/src/**/*.bench.ts', 'e2e/bench/*.bench.ts'], {
    cwd: root,
    exclude: ['**/node_modules'],
  })
    .sort()
    .map((path) => [basename(path, '.bench.ts'), join(root, path)]),
)
const order = [...held, ...[...files.keys()].filter((name) => !held.includes(name))]

const machine = (): string => {
  const [first] = cpus()
  return `${cpus().length} × ${first?.model ?? 'a processor'}, ${Math.round(totalmem() / 1e9)} GB, ${type()} ${release()}, Node ${process.versions.node}`
}

/** Runs one, which prints what it has to show; undefined where it failed. */
async function ran(bench: string, path: string): Promise<Taken | undefined> {
  console.log(`\n${bench}`)
  const [began, before] = [performance.now(), loadavg()[0] ?? 0]
  const child = fork(join(import.meta.dirname, 'one.ts'), [path])
  let told: Bench | undefined
  child.on('message', (message) => (told = Bench.parse(message)))
  await new Promise((ended) => child.once('exit', ended))
  if (!told) return undefined
  const seconds = Math.round((performance.now() - began) / 1_000)
  const seed = told.seed ? `seed ${told.seed}` : 'nothing in it is drawn'
  const load = `load ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`
  const note = `${seed}; ${new Date().toISOString().slice(0, 10)}, ${seconds} s, ${load}; ${machine()}`
  console.log(note)
  return { bench, figures: told.figures, note }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
})
const wanted = positionals.length > 0 ? positionals : values.all ? order : held
const unknown = wanted.filter((name) => !files.has(name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${order.join(', ')}.`)
  process.exit(2)
}
const taken: Taken[] = []
for (const name of wanted) {
  const one = await ran(name, files.get(name) ?? '')
  if (one) taken.push(one)
  else process.exitCode = 1
}
console.log(`\n${tableOf(taken)}`)
if (values.keep) writeFileSync(page, keptIn(readFileSync(page, 'utf8'), taken, order))
