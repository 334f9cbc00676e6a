import { isHeld, told, type Figure } from './figure.ts'

/** Whom a figure belongs to, and how it was taken. */
export type Taken = { bench: string; figures: readonly Figure[]; note: string }

const heads = ['what', 'came out', 'to hold', 'held', 'beside, in the same run (× it)', 'bench']

const withUnit = (number: number, unit: string): string => `${told(number)} ${unit}`.trim()

function besideOf({ value, beside = {} }: Figure): string {
  return Object.entries(beside)
    .map(([peer, its]) => `${peer} ${told(its)} (× ${told(value / its)})`)
    .join(', ')
}

function rowOf(bench: string, figure: Figure): string[] {
  const { what, value, unit, atMost, atLeast } = figure
  const bounds = [
    ...(atMost === undefined ? [] : [`≤ ${withUnit(atMost, unit)}`]),
    ...(atLeast === undefined ? [] : [`≥ ${withUnit(atLeast, unit)}`]),
  ]
  const held = bounds.length === 0 ? '' : isHeld(figure) ? 'yes' : '**no**'
  return [what, withUnit(value, unit), bounds.join(', '), held, besideOf(figure), bench]
}

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const noteLine = ({ bench, note }: Taken): string => `- \`npm run bench -- ${bench}\`: ${note}`

/** One table of what all of them came to, and under it how each was taken: Markdown. */
export function tableOf(all: readonly Taken[]): string {
  const rows = all.flatMap(({ bench, figures }) => figures.map((figure) => rowOf(bench, figure)))
  const lines = [heads, heads.map(() => '---'), ...rows].map(rowLine)
  return [...lines, '', ...all.map(noteLine)].join('\n')
}

const mark = { from: '<!-- written by npm run bench -- --keep -->', to: '<!-- to here -->' }

/** A page with these figures in the place of those of the same benches; what other benches came to stays. */
export function keptIn(page: string, all: readonly Taken[], order: readonly string[]): string {
  const [before = '', rest] = page.split(`${mark.from}\n`)
  const [old = '', after] = rest?.split(`\n${mark.to}`) ?? []
  if (after === undefined) throw new Error(`The page lacks “${mark.from}” or “${mark.to}”.`)
  const written = [...old.split('\n'), ...tableOf(all).split('\n')]
  const anew = new Set(all.map(({ bench }) => bench))
  const stay = (bench: string, at: number) => at >= old.split('\n').length || !anew.has(bench)
  const pick = (of: (line: string) => string | undefined) =>
    order.flatMap((bench) => written.filter((line, at) => of(line) === bench && stay(bench, at)))
  const rows = pick((line) => /^\|.* \| (\S+) \|$/.exec(line)?.[1])
  const notes = pick((line) => /^- `npm run bench -- (\S+)`/.exec(line)?.[1])
  const table = [rowLine(heads), rowLine(heads.map(() => '---')), ...rows, '', ...notes].join('\n')
  return `${before}${mark.from}\n\n${table}\n\n${mark.to}${after}`
}
