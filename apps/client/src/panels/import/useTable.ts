import { useMemo, useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import type { CardKindName } from '@parley/model/cards/index.ts'
import type { Asked, KeyedBy, Row } from '@parley/model/tables/asked.ts'
import { saidIn, type Tongues } from '@parley/model/tables/cell.ts'
import { titleColumn } from '@parley/model/tables/columns.ts'
import { fitting } from '@parley/model/tables/fitting.ts'
import { guessHeader, guessKind } from '@parley/model/tables/guess-kind.ts'
import { guessLocale } from '@parley/model/tables/guess-way.ts'
import type { ReadTable } from '@parley/model/tables/read-table.ts'
import { guessTargets, targetName, type Target } from '@parley/model/tables/target.ts'
import type { Sheet } from './reading/sheets.ts'
import { useRead } from './useRead.ts'
import { waysFor } from './ways.ts'

/** A sheet that was opened, who reads it, and in which languages it may be written. */
type Found = { sheet: Sheet; name: string; board: Board; locale: string; tongues: Tongues }

/** What was chosen; whatever was not is guessed. */
type Choices = {
  header?: boolean
  kind?: CardKindName
  targets?: readonly (Target | undefined)[]
  keyedBy?: KeyedBy
  locale?: string
  /** Cells that were written anew, by row and column. */
  mended: ReadonlyMap<string, string>
  /** Rows that were left out, by number. */
  without: ReadonlySet<number>
}

/** A sheet, and what becomes of it as things stand. */
export type Mapped = {
  headers: readonly string[]
  rows: readonly Row[]
  hasHeader: boolean
  asked: Asked
}

const nothingYet: ReadTable = { drafts: [], faults: [] }
const untouched: Choices = { mended: new Map(), without: new Set() }
const place = (row: number, at: number): string => `${row} ${at}`

/** What a sheet becomes, as guessed and as chosen. */
export function useTable({ sheet, name, board, locale, tongues }: Found) {
  const [choices, setChoices] = useState(untouched)
  const mapped = useMemo(
    () => mappedBy({ sheet, name, locale, tongues }, choices),
    [sheet, name, locale, tongues, choices],
  )
  const choose = (change: Partial<Choices>) => setChoices((now) => ({ ...now, ...change }))
  const read = useRead(mapped.rows, mapped.asked, board)
  return {
    ...mapped,
    read: read ?? nothingYet,
    isReading: !read,
    left: choices.without.size,
    startAnew: () => setChoices(untouched),
    chooseHeader: (header: boolean) => setChoices({ ...untouched, header }),
    chooseKind: (kind: CardKindName) => setChoices(({ targets: _old, ...now }) => ({ ...now, kind })),
    chooseKey: (keyedBy: KeyedBy) => choose({ keyedBy }),
    chooseLocale: (chosen: string) => choose({ locale: chosen }),
    chooseTarget: (at: number, target: Target | undefined) =>
      choose({ targets: withTarget(mapped.asked.targets, at, target) }),
    mend: (row: number, at: number, typed: string) =>
      setChoices((now) => ({ ...now, mended: new Map(now.mended).set(place(row, at), typed) })),
    leaveOut: (rows: readonly number[]) =>
      setChoices((now) => ({ ...now, without: new Set([...now.without, ...rows]) })),
  }
}

/** No two columns become the same: the one that was chosen last does. */
const withTarget = (
  targets: Asked['targets'],
  at: number,
  target: Target | undefined,
): (Target | undefined)[] =>
  targets.map((one, column) => {
    if (column === at) return target
    return one && target && targetName(one) === targetName(target) ? undefined : one
  })

function mappedBy({ sheet, name, locale, tongues }: Omit<Found, 'board'>, choices: Choices): Mapped {
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length))
  const first = Array.from({ length: width }, (_, at) => saidIn(sheet.rows[0]?.cells[at] ?? null))
  const hasHeader = choices.header ?? guessHeader(first, tongues)
  const headers = hasHeader ? first : first.map(() => '')
  const kind = choices.kind ?? guessKind(sheet.name || name, headers, tongues)
  const body = (hasHeader ? sheet.rows.slice(1) : sheet.rows).filter(
    ({ number }) => !choices.without.has(number),
  )
  const named = choices.targets ?? (hasHeader ? guessTargets(kind, headers, tongues) : onlyTitles(headers))
  const way = { tongues, locale: choices.locale ?? guessLocale(body, named, waysFor(locale)) }
  const targets = choices.targets ?? fitting(named, body, way)
  const rows = choices.mended.size > 0 ? body.map((row) => mendedRow(row, width, choices.mended)) : body
  const asked: Asked = { kind, targets, keyedBy: keyFor(choices.keyedBy, targets), way, withinEnds: true }
  return { headers, rows, hasHeader, asked }
}

/** Without names the first column is taken for the titles. */
const onlyTitles = (headers: readonly string[]) =>
  headers.map((_, at) => (at === 0 ? { column: titleColumn() } : undefined))

/** A key that no column holds finds no card. */
function keyFor(chosen: KeyedBy | undefined, targets: Asked['targets']): KeyedBy {
  const held = targets.some((target) => target && 'column' in target && target.column.path[0] === chosen)
  return chosen !== undefined && held ? chosen : 'new'
}

function mendedRow(row: Row, width: number, mended: Choices['mended']): Row {
  const cells = Array.from(
    { length: width },
    (_, at) => mended.get(place(row.number, at)) ?? row.cells[at] ?? null,
  )
  return { number: row.number, cells }
}
