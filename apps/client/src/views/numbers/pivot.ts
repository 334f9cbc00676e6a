import type { Row, Table } from '@parley/model/metrics/metric.ts'

export type Line = { key: string; name: string; cells: ReadonlyMap<string, Row> }
export type Pivot = {
  columns: string[]
  lines: Line[]
  /** Columns of which nobody knows anything yet, and what is missing there: they are told in a sentence instead. */
  lacking: { column: string; missing: readonly string[] }[]
}

const theOnly = 'value'

/** Lays the rows of a table out as lines and columns, in the order in which they come. */
export function pivot(rows: Table): Pivot {
  const lines = new Map<string, { name: string; cells: Map<string, Row> }>()
  const columns = new Map<string, Row[]>()
  for (const row of rows) {
    const [key, column] = [row.id ?? row.name, row.column ?? theOnly]
    const line = lines.get(key) ?? { name: row.name, cells: new Map<string, Row>() }
    lines.set(key, line)
    line.cells.set(column, row)
    columns.set(column, [...(columns.get(column) ?? []), row])
  }
  const isKnown = (column: string) => columns.get(column)?.some(({ value }) => value !== undefined)
  const names = [...columns.keys()]
  return {
    columns: names.filter(isKnown),
    lines: [...lines].map(([key, line]) => ({ key, ...line })),
    lacking: names
      .filter((column) => !isKnown(column))
      .map((column) => ({
        column,
        missing: [...new Set(columns.get(column)?.flatMap(({ missing = [] }) => missing))],
      })),
  }
}
