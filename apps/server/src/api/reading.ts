import { encodeStateAsUpdate } from 'yjs'
import { writtenAnew } from '@parley/model/board/anew.ts'
import { planFileIn } from '@parley/model/board/export.ts'
import { picturesOn, picturesShown, type PictureOn } from '@parley/model/board/pictures.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { check } from '@parley/model/rules/check.ts'
import { report, standing, type Standing } from '@parley/model/rules/report.ts'
import { flawsLeft } from '@parley/model/training/left.ts'
import { placesOn, type Places } from '../listening/place.ts'
import { stateOf } from '../store/checkpoint.ts'
import { asToday, boardIn, readable } from '../store/rebuild.ts'
import type { BoardBytes } from '../sync/door.ts'
import { thumbnailOf, type Thumbnail } from './thumbnail.ts'

export type Summary = {
  title: string
  health: Standing['counts']
  progress: Standing['progress']
  /** On a board to practise on. */
  flawsLeft: number | null
  /** All of them; the thumbnail draws only the first few hundred. */
  holds: { cards: number; links: number }
  thumbnail: Thumbnail
}

/** A board's document, in bytes of one update: as it is, and as it would be if it were written anew. */
export type DocumentSize = { cards: number; links: number; document: number; anew: number }

/** What may be wanted of a board's bytes: the file, what the rules find, what the list shows, its pictures, where people meet us. */
export type Read = {
  plan: Record<string, unknown>
  report: ReturnType<typeof report>
  summary: Summary
  pictures: PictureOn[]
  /** Hashes of those pictures that a drawing shows. */
  shown: string[]
  places: Places
  size: DocumentSize
  /** The whole document as one V1 update that reads back as the same. */
  state: Uint8Array
}
export type Want = keyof Read

const ways: { [W in Want]: (bytes: BoardBytes) => Read[W] } = {
  plan: (bytes) => planFileIn(encodeStateAsUpdate(asToday(bytes))),
  report: (bytes) => report(boardIn(bytes)),
  summary(bytes) {
    const board = boardIn(bytes)
    const { plan, cards, links } = board
    const { counts, progress } = standing(board)
    const left = plan.training ? flawsLeft(plan, check(board)).length : null
    return {
      title: plan.title,
      health: counts,
      progress,
      flawsLeft: left,
      holds: { cards: cards.size, links: links.size },
      thumbnail: thumbnailOf(board),
    }
  },
  pictures: (bytes) => picturesOn(asToday(bytes)),
  shown: (bytes) => picturesShown(asToday(bytes)),
  places: (bytes) => placesOn(boardIn(bytes)),
  size(bytes) {
    const doc = readable(bytes)
    const { cards, links } = readBoard(doc)
    const anew = encodeStateAsUpdate(writtenAnew(doc, (client) => client))
    return {
      cards: cards.size,
      links: links.size,
      document: encodeStateAsUpdate(doc).length,
      anew: anew.length,
    }
  },
  state: (bytes) => stateOf(readable(bytes)),
}

/** Reads a board from its bytes: for 2,000 cards a fifth of a second without a pause. */
export const readAs = <W extends Want>(want: W, bytes: BoardBytes): Read[W] => ways[want](bytes)
