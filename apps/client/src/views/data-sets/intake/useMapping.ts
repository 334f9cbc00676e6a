import { useState } from 'react'
import type { Row } from '@parley/model/tables/asked.ts'
import { saidIn } from '@parley/model/tables/cell.ts'
import {
  guessTargets,
  leftIn,
  mapOf,
  missingIn,
  sayable,
  twiceIn,
  withTarget,
  type Target,
  type Targets,
} from './columns.ts'
import type { List, What } from './list.ts'

const mostBytes = 2_000_000_000

/** A list, and what each of its columns is: as guessed until somebody says otherwise. */
export type Mapping = {
  what: What
  headers: readonly string[]
  rows: readonly Row[]
  targets: Targets
}

const headersOf = (rows: List['rows']): string[] => (rows[0]?.cells ?? []).map(saidIn)

/** Of several sheets the first that misses least of what is needed. */
function nearest(what: What, lists: readonly List[]): number {
  const missing = lists.map(({ rows }) => {
    const headers = headersOf(rows)
    return missingIn(what, guessTargets(what, headers)).length
  })
  return missing.indexOf(Math.min(...missing))
}

/** What is made of a list as things stand, and what is in the way. */
export function useMapping(what: What, lists: readonly List[]) {
  const [at, setAt] = useState(() => nearest(what, lists))
  const [chosen, setChosen] = useState<Targets>()
  const [all, sayAll] = useState('')
  const { csv, rows } = lists[at] ?? { csv: new Blob(), rows: [] }
  const headers = headersOf(rows)
  const targets = chosen ?? guessTargets(what, headers)
  const mapping: Mapping = { what, headers, rows: rows.slice(1), targets }
  const missing = missingIn(what, targets, all)
  const mayBeSaid = !targets.includes(sayable[what])
  const twice = twiceIn(headers)
  const isTooLong = csv.size > mostBytes
  return {
    mapping,
    at,
    csv,
    missing,
    twice,
    isTooLong,
    isSound: missing.length === 0 && twice === undefined && !isTooLong,
    /** What the server is told of it. */
    told: {
      map: mapOf(what, headers, targets),
      leave: what === 'people' ? leftIn(headers, targets) : [],
      all: mayBeSaid && all.trim() ? { [sayable[what]]: all.trim() } : {},
    },
    /** What all of them are, where no column says it. */
    all: mayBeSaid ? all : undefined,
    sayAll,
    chooseList(next: number) {
      setAt(next)
      setChosen(undefined)
    },
    choose: (column: number, target: Target) => setChosen(withTarget(targets, column, target)),
  }
}
