import { isCardKind } from '../cards/index.ts'
import { isLinkKind } from '../links/index.ts'
import { put } from './doc.ts'
import { format, readPlanFile, version, type PlanFile } from './plan-file.ts'

/**
 * A board in five lines, for rule examples, templates, tests and seeds:
 *
 *     plan "Spring" ownBrand=Brimberg budget=1000
 *     segment s1 "Regulars" loyalty=loyal brandShares={"Brimberg":68,"Halden":32}
 *     contactPoint c1 "Radio" direction=oneWay
 *     c1 touches s1 perWeek=2
 *
 * A line after `was` belongs to the version last approved. A value is JSON where it parses as JSON, else a bare word.
 * Throws with the line that cannot be read.
 */
export function sketch(text: string): PlanFile {
  const lines = text.split('\n').map((line) => line.trim())
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const was = rows.filter((row) => row.startsWith(approvedMark))
  const now = drawn(rows.filter((row) => !row.startsWith(approvedMark)))
  const approved = was.length > 0 && drawn(was.map((row) => row.slice(approvedMark.length).trim()))
  const read = readPlanFile({ format, version, ...now, ...(approved && { approved }) })
  if (read.ok) return read.file
  throw new Error(
    `A sketch has faults: ${read.faults.map((fault) => `${fault.path} ${fault.says}`).join('; ')}`,
  )
}

const approvedMark = 'was '

function drawn(rows: readonly string[]) {
  const file = {
    plan: { title: 'Sketch' } as Record<string, unknown>,
    cards: [] as unknown[],
    links: [] as unknown[],
  }
  for (const row of rows) {
    const [first = '', second = '', third, ...rest] = wordsOf(row)
    if (first === 'plan') file.plan = { ...file.plan, ...fieldsOf([second, third ?? '', ...rest], row) }
    else if (isCardKind(first))
      file.cards.push({ id: second, kind: first, title: second, ...fieldsOf([third ?? '', ...rest], row) })
    else if (isLinkKind(second) && third)
      file.links.push({
        id: `${first}-${second}-${third}`,
        kind: second,
        from: first,
        to: third,
        ...fieldsOf(rest, row),
      })
    else throw new Error(`A sketch cannot be read at: ${row}`)
  }
  return file
}

/** Words part at spaces that stand in no quotes and no brackets. */
function wordsOf(row: string): string[] {
  const words: string[] = []
  let word = ''
  let depth = 0
  let quoted = false
  for (let at = 0; at < row.length; at++) {
    const letter = row[at]!
    if (letter === '"' && row[at - 1] !== '\\') quoted = !quoted
    if (!quoted && '{['.includes(letter)) depth++
    if (!quoted && '}]'.includes(letter)) depth--
    if (letter === ' ' && !quoted && depth === 0) {
      if (word) words.push(word)
      word = ''
    } else word += letter
  }
  return word ? [...words, word] : words
}

/** A quoted word is the title; `key=value` a field. */
function fieldsOf(words: readonly string[], row: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const word of words.filter(Boolean)) {
    const equals = word.indexOf('=')
    if (word.startsWith('"')) fields['title'] = JSON.parse(word) as unknown
    else if (equals > 0) put(fields, word.slice(0, equals), valueOf(word.slice(equals + 1)))
    else throw new Error(`A sketch has a loose word “${word}” at: ${row}`)
  }
  return fields
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
