import { tableLimits } from '@parley/model/tables/limits.ts'
import { numberText } from '@parley/model/tables/number-in.ts'
import { textsOf } from './inflate.ts'
import { Refused } from './sheets.ts'
import { saidBy, tagsIn } from './xml.ts'
import type { Part } from './zip.ts'

/** The formats `0%` and `0.00%`, which every spreadsheet knows by number. */
const known = ['9', '10']

/** Which ways of writing in a workbook's styles write 0.2 as 20 %: by the number that cells say. */
export function percentStyles(styles: string): ReadonlySet<string> {
  const own = tagsIn(styles, 'numFmt').filter((tag) => isPercent(saidBy(tag, 'formatCode') ?? ''))
  const formats = new Set([...known, ...own.map((tag) => saidBy(tag, 'numFmtId'))])
  const cells = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  return new Set(
    tagsIn(cells, 'xf').flatMap((tag, at) => (formats.has(saidBy(tag, 'numFmtId')) ? [String(at)] : [])),
  )
}

/** A percent sign that is quoted, or stands behind a bar, is only a letter. */
const isPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%')

/** The cells of a sheet that are written in one of these styles, by their names: E2. */
export async function cellsIn(
  styles: ReadonlySet<string>,
  bytes: Uint8Array,
  part: Part,
): Promise<ReadonlySet<string>> {
  const cells = new Set<string>()
  if (styles.size === 0) return cells
  let rest = ''
  for await (const piece of textsOf(bytes, part)) {
    const text = rest + piece
    const end = text.lastIndexOf('>') + 1
    for (const tag of tagsIn(text.slice(0, end), 'c'))
      if (styles.has(saidBy(tag, 's') ?? '')) cells.add(saidBy(tag, 'r') ?? '')
    if (cells.size > tableLimits.cells) throw new Refused({ is: 'tooManyCells', most: tableLimits.cells })
    rest = text.slice(end)
  }
  return cells
}

/** 0.2 as a person reads it there, in signs that mean the same in every language. */
export const asPercent = (value: number): string =>
  `${numberText(Number((value * 100).toPrecision(15)), 'en')}%`
