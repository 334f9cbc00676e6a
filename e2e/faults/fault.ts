/** A figure that a fault came to; where something must hold, whether it does. */
export type Figure = {
  figure: number | string
  toHold?: string
  holds?: boolean
  /** It says as much of the machine as of Parley: told, and judged only by whoever runs the command. */
  ofTheMachine?: true
}
export type Figures = Record<string, Figure>

/**
 * How a fault is to be run: `chance` answers numbers from 0 to 1, the same for the same seed. Once `isLate`, whatever
 * is done again and again is done no more, and its figures say how often it was; a share of 0.5 is late at half time.
 */
export type Given = {
  chance: () => number
  long: boolean
  tell: (line: string) => void
  isLate: (share?: number) => boolean
}

export type Fault = {
  /** What is done, in a line. */
  says: string
  run: (given: Given) => Promise<Figures>
  /** Why it cannot be done on this machine; undefined where it can. */
  cannot?: () => string | undefined
  /** It can be done to a Parley on Postgres as well. */
  alsoOnPostgres?: true
}

export const told = (figure: number | string): Figure => ({ figure })

export const none = (count: number): Figure => ({ figure: count, toHold: '0', holds: count === 0 })

export const some = (count: number): Figure => ({ figure: count, toHold: 'more than 0', holds: count > 0 })

export const atMost = (figure: number, most: number): Figure => ({
  figure: Math.round(figure * 10) / 10,
  toHold: `at most ${most}`,
  holds: figure <= most,
  ofTheMachine: true,
})

export const atLeast = (figure: number, least: number): Figure => ({
  figure: Math.round(figure),
  toHold: `at least ${least}`,
  holds: figure >= least,
  ofTheMachine: true,
})

/** What does not hold, in words; `strictly` counts what depends on the machine too. */
export function broken(figures: Figures, strictly: boolean): string[] {
  return Object.entries(figures)
    .filter(([, { holds, ofTheMachine }]) => holds === false && (strictly || !ofTheMachine))
    .map(([name, { figure, toHold }]) => `${name}: ${figure} (to hold: ${toHold})`)
}

/** The figures in a line, as they stand in docs/reliability.md. */
export const lineOf = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, { figure, holds }]) => `${name} ${figure}${holds === false ? ' (does not hold)' : ''}`)
    .join(' · ')

/** The figures as a table: a row each. */
export function rowsOf(figures: Figures): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, { figure, toHold = '', holds }]) => [
      name,
      { figure: String(figure), 'to hold': toHold, holds: holds === undefined ? '' : holds ? 'yes' : 'NO' },
    ]),
  )
}
