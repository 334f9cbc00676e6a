import { all, into, out } from '@parley/model/metrics/seen.ts'
import { driversByStage } from '@parley/model/metrics/driven.ts'
import { helpsAt, stagesOf } from '@parley/model/rules/stages.ts'
import type { Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { sameParts } from '../../ui/same.ts'

export type Point = CardOf<'contactPoint'>
export type Segment = CardOf<'segment'>
export type Step = NonNullable<CardOf<'journey'>['steps']>[number]

/** What one segment does and meets at one stage. */
export type Cell = {
  stage: string
  step: Step | undefined
  points: Point[]
  /** It is met at other stages, and nobody is here: CON-4 speaks of the same. */
  hole: boolean
}
export type Lane = { segment: Segment; journey: CardOf<'journey'> | undefined; cells: Cell[] }
export type Stage = { name: string; ours: number; theirs: number }
export type Journeys = {
  stages: Stage[]
  lanes: Lane[]
  /** Contact points that stand at no stage, or meet nobody yet. */
  loose: Point[]
}

/** The plan as its people live it: a lane for each segment, a cell for each stage. */
export function journeysOn(board: Board): Journeys {
  const stages = driversByStage(board).map(({ stage, drivers }) => {
    const ours = drivers.filter((driver) => driver === 'company').length
    return { name: stage, ours, theirs: drivers.length - ours }
  })
  const lanes = all(board, 'segment')
    .toSorted(byPriority)
    .map((segment) => laneOf(segment, board))
  const placed = new Set(
    lanes.flatMap(({ cells }) => cells.flatMap(({ points }) => points.map(({ id }) => id))),
  )
  return { stages, lanes, loose: all(board, 'contactPoint').filter(({ id }) => !placed.has(id)) }
}

/** Of the journeys what passes; a segment stays beside any contact point that does. Holes are holes in the whole plan. */
export function journeysShown(journeys: Journeys, passes: (card: { id: string }) => boolean): Journeys {
  const lanes = journeys.lanes.map((lane) => ({
    ...lane,
    cells: lane.cells.map((cell) => ({ ...cell, points: cell.points.filter(passes) })),
  }))
  return {
    ...journeys,
    lanes: lanes.filter(
      ({ segment, cells }) => passes(segment) || cells.some(({ points }) => points.length > 0),
    ),
    loose: journeys.loose.filter(passes),
  }
}

function laneOf(segment: Segment, board: Board): Lane {
  const points = into(board, segment, 'touches', 'contactPoint')
  const mapped = points.some(({ stages }) => (stages ?? []).length > 0)
  const [journey] = into(board, segment, 'describes', 'journey')
  const cells = stagesOf(board).map((stage) => {
    const here = points.filter((point) => helpsAt(point, stage))
    return { stage, step: stepAt(journey, stage), points: here, hole: mapped && here.length === 0 }
  })
  return { segment, journey, cells }
}

/** Whether two lanes show the same: of two boards, what a change did not touch is one and the same card. */
export const sameLane = (one: Lane, other: Lane): boolean =>
  one.segment === other.segment &&
  one.journey === other.journey &&
  one.cells.length === other.cells.length &&
  one.cells.every((cell, at) => sameCell(cell, other.cells[at]))

const sameCell = (one: Cell, other: Cell | undefined): boolean =>
  one.stage === other?.stage &&
  one.step === other.step &&
  one.hole === other.hole &&
  sameParts(one.points, other.points)

export const same = (one: string | undefined, other: string): boolean =>
  one?.trim().toLowerCase() === other.trim().toLowerCase()

export const stepAt = (journey: CardOf<'journey'> | undefined, stage: string): Step | undefined =>
  journey?.steps?.find((step) => same(step.stage, stage))

/** The steps of a journey after one of them says something else; a step that was not there is added in order. */
export function stepsWith(
  steps: readonly Step[],
  stage: string,
  said: Partial<Step>,
  stages: readonly string[],
): Step[] {
  const old = steps.find((step) => same(step.stage, stage))
  if (old) return steps.map((step) => (step === old ? { ...step, ...said } : step))
  const placeOf = ({ stage: at }: Step) => stages.findIndex((one) => same(at, one))
  return [...steps, { stage, ...said }].toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The stages of a contact point after it was moved from one to another; from nowhere, it is added. */
export function stagesAfter({ stages = [] }: Point, from: string | undefined, to: string): string[] {
  const rest = stages.filter((one) => !same(one, to) && (from === undefined || !same(one, from)))
  return [...rest, to]
}

/** Whether the segment is met there already. */
export const meets = (board: Board, point: Point, segment: string): boolean =>
  out(board, point, 'touches', 'segment').some(({ id }) => id === segment)

const byPriority = (a: Segment, b: Segment): number =>
  (a.priority ?? Infinity) - (b.priority ?? Infinity) || (a.id < b.id ? -1 : 1)
