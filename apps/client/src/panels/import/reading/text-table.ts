import Papa from 'papaparse'
import { Gathering } from './gather.ts'
import { Refused, type Parting, type Sheet } from './sheets.ts'

const sample = 100_000
/** More rows than this part that are not as long as most, and the sign belongs to the sentences. */
const ragged = 0.3

/** The rows of a text table, parted as asked or as guessed. Refuses a quote that never closes, with its row. */
export function textTable(
  name: string,
  text: string,
  asked?: Parting,
): { sheets: Sheet[]; parting: Parting } {
  const said = /^sep=([,;|\t])\r?\n/i.exec(text)
  const body = said ? text.slice(said[0].length) : text
  const parting = asked ?? partingIn(said?.[1] ?? '') ?? guessParting(body)
  const gathering = new Gathering()
  gathering.sheet(name)
  if (parting === 'line') lines(body, gathering)
  else cells(body, parting, gathering, said ? 1 : 0)
  return { sheets: gathering.done(), parting }
}

const partingIn = (sign: string): Parting | undefined =>
  ([',', ';', '\t', '|'] as const).find((one) => one === sign)

function lines(text: string, gathering: Gathering): void {
  let number = 0
  for (const line of text.split(/\r\n|\r|\n/)) gathering.row(++number, [unmarked(line)])
}

/** A bullet or a number before a line is the list's, not the thing's. */
const unmarked = (line: string): string => line.replace(/^\s*(?:[-–—•*·▪◦]|\d{1,4}[.)])\s+(?=\S)/u, '')

function cells(text: string, parting: Parting, gathering: Gathering, before: number): void {
  let number = before
  let stop: Refused | undefined
  Papa.parse<string[]>(text, {
    delimiter: parting,
    step({ data, errors }, parser) {
      number += 1
      try {
        const quote = errors.find(({ type }) => type === 'Quotes')
        if (quote)
          throw new Refused({ is: quote.code === 'MissingQuotes' ? 'openQuote' : 'badQuote', row: number })
        gathering.row(number, data)
      } catch (error) {
        stop = error instanceof Refused ? error : new Refused({ is: 'broken' })
        parser.abort()
      }
    },
  })
  if (stop) throw stop
}

/** Comma, semicolon, tab or bar where rows are alike by it; else a line is a cell. */
function guessParting(text: string): Parting {
  const beginning = text.slice(0, sample)
  const signs: Parting[] = ['\t', ';', ',', '|']
  const scored = signs.map((sign) => ({ sign, alike: alikeBy(beginning, sign) }))
  const best = scored.toSorted((a, b) => b.alike - a.alike)[0]
  return best && best.alike >= 1 - ragged ? best.sign : 'line'
}

/**
 * The share of the first rows that have as many cells as most have, where that is more than one. A broken quote makes
 * rows unlike, and a table is one all the same whose first row is plainly parted.
 */
function alikeBy(text: string, sign: Parting): number {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: sign, preview: 30, skipEmptyLines: true })
  const first = data[0] ?? []
  const plainly = first.length > 1 && first.every((cell) => cell !== '' && cell === cell.trim())
  if (plainly && errors.some(({ type }) => type === 'Quotes')) return 1
  const whole = text.length < sample || data.length === 30 ? data : data.slice(0, -1)
  const lengths = new Map<number, number>()
  for (const row of whole) lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1)
  const [most] = [...lengths].sort((a, b) => b[1] - a[1])
  return most && most[0] > 1 ? most[1] / whole.length : 0
}
