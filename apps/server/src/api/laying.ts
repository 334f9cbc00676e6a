import type { Board } from '@parley/model/board/board.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { budgetByStrand } from '@parley/model/metrics/budget-by-strand.ts'
import { humanShare } from '@parley/model/metrics/human-share.ts'
import { check } from '@parley/model/rules/check.ts'
import { counts, type Counts } from '@parley/model/rules/report.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import { difference } from '@parley/model/difference/difference.ts'
import { betweenFindings, sentencesOfFindings } from '@parley/model/difference/findings.ts'
import { groups } from '@parley/model/difference/group.ts'
import type { Sentence } from '@parley/model/difference/sentence.ts'
import { sentencesOf } from '@parley/model/difference/sentences.ts'
import { boardIn } from '../store/rebuild.ts'
import type { BoardBytes } from '../sync/door.ts'
import type { TongueName } from '@parley/model/tongue/tongues.ts'
import { saidIn } from './tongues.ts'

/** A snapshot that is laid before somebody, beside the version before it; `cards`: the part that it is about. */
export type Laying = { laid: BoardBytes; before: BoardBytes | undefined; cards: readonly string[] | null }

/** What a plan comes to. Money in the plan's currency, `humanShare` in per cent of what both strands have. */
export type Figures = {
  counts: Counts
  cost: number | null
  humanShare: number | null
  currency: string | null
}
type Told = Pick<Finding, 'rule' | 'severity' | 'says' | 'why' | 'cards'>
export type Laid = {
  figures: Figures
  was: Figures | null
  sentences: Sentence[]
  /** What the rules say of the part, errors first. */
  findings: Told[]
  /** The errors for which it cannot be approved. */
  inTheWay: string[]
  plan: Record<string, unknown>
  planBefore: Record<string, unknown> | null
}

/** All that somebody who is to approve looks at, worked out at once. */
export const laidOut = (laying: Laying, tongue: TongueName = 'en'): Laid =>
  saidIn(tongue, () => laidOf(laying))

function laidOf({ laid, before, cards }: Laying): Laid {
  const board = boardIn(laid)
  const found = judged(board)
  const was = before && boardIn(before)
  const foundBefore = was ? judged(was) : []
  const isMine = ({ cards: about }: { cards: readonly string[] }) =>
    cards === null || about.some((card) => cards.includes(card))
  return {
    figures: figuresOf(board, found),
    was: was ? figuresOf(was, foundBefore) : null,
    sentences: was
      ? sentencesBetween({ board: was, found: foundBefore }, { board, found }).filter(isMine)
      : [],
    findings: found.filter(({ under, ...one }) => under === null && isMine(one)).map(told),
    inTheWay: found.filter((one) => one.severity === 'error' && isMine(one)).map(({ says }) => says),
    plan: planFileOf(board),
    planBefore: was ? planFileOf(was) : null,
  }
}

type Judged = { board: Board; found: readonly Finding[] }

/** What is other, in sentences, what a lead asks for first. */
function sentencesBetween(was: Judged, is: Judged): Sentence[] {
  const told = [
    ...sentencesOf(difference(was.board, is.board), was.board, is.board),
    ...sentencesOfFindings(betweenFindings(was.found, is.found)),
  ]
  return groups.flatMap((group) => told.filter((one) => one.group === group))
}

/** As stern as before an approval; that something is other than what was approved before is what it is asked for. */
const judged = (board: Board): Finding[] =>
  check(board, { approval: true }).filter(({ rule }) => rule !== 'GOV-2')

const told = ({ rule, severity, says, why, cards }: Finding): Told => ({ rule, severity, says, why, cards })

function figuresOf(board: Board, found: readonly Finding[]): Figures {
  const planned = (budgetByStrand.of(board.plan, board) ?? []).filter(({ column }) => column === 'planned')
  const money = planned.map(({ value }) => value)
  const cost = money.length > 0 && money.every((one) => one !== undefined) ? sum(money) : null
  return {
    counts: counts(found),
    cost,
    humanShare: humanShare.of(board.plan, board) ?? null,
    currency: board.plan.currency ?? null,
  }
}

const sum = (all: readonly number[]): number => all.reduce((so, one) => so + one, 0)
