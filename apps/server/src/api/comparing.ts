import type { Board } from '@parley/model/board/board.ts'
import { difference, type Kindred } from '@parley/model/difference/difference.ts'
import {
  findingsBetween,
  sentencesOfFindings,
  type FindingsBetween,
} from '@parley/model/difference/findings.ts'
import { groups } from '@parley/model/difference/group.ts'
import type { Sentence } from '@parley/model/difference/sentence.ts'
import { sentencesOf } from '@parley/model/difference/sentences.ts'
import { boardIn } from '../store/rebuild.ts'
import type { BoardBytes } from '../sync/door.ts'
import type { TongueName } from '@parley/model/tongue/tongues.ts'
import { saidIn } from './tongues.ts'

/** Ids of what came, went, is other, and of cards that lie elsewhere. */
type Ids = { added: string[]; gone: string[]; changed: string[] }
export type Compared = {
  sentences: Sentence[]
  cards: Ids & { moved: string[] }
  links: Ids
  findings: FindingsBetween
}

/** Two boards from their bytes: what is other, in sentences, in ids and in findings. */
export const compared = (before: BoardBytes, after: BoardBytes, tongue: TongueName = 'en'): Compared =>
  saidIn(tongue, () => comparedOf(boardIn(before), boardIn(after)))

function comparedOf(old: Board, now: Board): Compared {
  const made = difference(old, now)
  const findings = findingsBetween(old, now)
  const told = [...sentencesOf(made, old, now), ...sentencesOfFindings(findings)]
  return {
    sentences: groups.flatMap((group) => told.filter((one) => one.group === group)),
    cards: { ...idsOf(made.cards), moved: made.moved.map(({ id }) => id) },
    links: idsOf(made.links),
    findings,
  }
}

const idsOf = <T extends { id: string }>({ added, gone, changed }: Kindred<T>): Ids => ({
  added: added.map(({ id }) => id),
  gone: gone.map(({ id }) => id),
  changed: changed.map(({ after: { id } }) => id),
})
