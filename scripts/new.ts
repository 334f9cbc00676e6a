import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { blueprints } from './blueprints.ts'
import type { Blueprint, Line, Name } from './blueprints/blueprint.ts'
import { run } from './children.mjs'
import { StepFailed, tool } from './step.ts'

/** Adds an import after the last one, so that the order of a catalogue stays its author's. */
function withImport(text: string, says: string): string {
  const last = [...text.matchAll(/^import [^']*'[^']+'.*\n/gm)].at(-1)
  const at = last ? last.index + last[0].length : 0
  return text.slice(0, at) + says + text.slice(at)
}

/** Adds an entry as the last one of the literal that follows `after`. */
function withEntry(text: string, { path, after, says }: Line): string {
  const start = text.indexOf(after)
  const opened = /[[{](?=[^[{]*$)/.exec(text.slice(0, start + after.length))
  const end = opened ? closing(text, opened.index) : -1
  if (start < 0 || end < 0)
    throw new StepFailed(`${path} does not look as it used to: there is no “${after}”.`)
  const before = text.slice(0, end).trimEnd().replace(/,$/, '')
  return `${before},\n${says},\n${text.slice(end)}`
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if ('[{'.includes(text.charAt(at))) depth++
    if (']}'.includes(text.charAt(at)) && --depth === 0) return at
  }
  return -1
}

export function nameOf(said: string): Name {
  const parts = said
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const big = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const [first = '', ...rest] = parts
  return { slug: parts.join('-'), camel: first + rest.map(big).join(''), words: big(parts.join(' ')) }
}

// A catalogue exports by name, and these can be the name of nothing.
const reserved = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await async'.split(
    ' ',
  ),
)

/** Every file that a new one of this kind writes or changes, with its whole text. */
export function filesOfNew(blueprint: Blueprint, name: Name): Record<string, string> {
  const written = { ...blueprint.files(name) }
  const { catalogue } = blueprint
  if (catalogue !== undefined) {
    const from = relative(dirname(catalogue), blueprint.path(name)).replaceAll('\\', '/')
    const says = `import { ${name.camel} } from './${from}'\n`
    written[catalogue] = withImport(readFileSync(catalogue, 'utf8'), says)
  }
  for (const line of blueprint.lines(name)) {
    if (!existsSync(line.path))
      throw new StepFailed(`${line.path} is gone; say in scripts/blueprints/ where it went.`)
    const text = written[line.path] ?? readFileSync(line.path, 'utf8')
    written[line.path] = withEntry(line.imports ? withImport(text, `${line.imports}\n`) : text, line)
  }
  return written
}

/** `npm run new -- card "water meter"`: the file, its line in the catalogue, and what is left for a person to say. */
export async function writeNew(noun = '', ...said: string[]): Promise<number> {
  const blueprint = blueprints[noun]
  const name = nameOf(said.join(' '))
  if (!blueprint) throw new StepFailed(`Say what is new: ${Object.keys(blueprints).join(', ')}.`)
  if (!/^[a-z]/.test(name.camel)) throw new StepFailed(`Say what it is called: npm run new -- ${noun} NAME`)
  if (reserved.has(name.camel))
    throw new StepFailed(`${name.camel} is a word of the language itself; call it something else.`)
  if (noun === 'rule' && !/^[a-z]+(-[a-z]+)+$/.test(name.slug))
    throw new StepFailed(
      'A rule is named by the state that is good, in two words or more and no digits: contact-point-has-a-way-back.',
    )
  if (existsSync(blueprint.path(name))) throw new StepFailed(`${blueprint.path(name)} is there already.`)
  const written = filesOfNew(blueprint, name)
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  await run(tool('.', 'oxfmt'), Object.keys(written), { onText: () => {} })
  console.log([`Wrote ${Object.keys(written).join(', ')}.`, ...blueprint.next(name)].join('\n  '))
  return 0
}
