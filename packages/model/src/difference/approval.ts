import type { Approved } from '../board/approved.ts'
import type { Board } from '../board/board.ts'
import { shownNumber } from '../rules/words.ts'
import { say } from '../tongue/tongue.ts'
import { quoted } from './named.ts'
import type { Sentence } from './sentence.ts'

/** What somebody approved with an edit of the server's; undefined where none was approved with it. */
export function approvalOf(before: Board, { approved }: Board): Sentence | undefined {
  if (!approved || approved === before.approved) return undefined
  const by = approved.by || say`Somebody`
  const cards = approved.signatures && signedLast(approved)
  if (!cards) return { group: 'rest', says: say`${by} approved the whole plan.`, cards: [] }
  const [only] = cards.length === 1 ? cards.flatMap((id) => approved.cards.get(id) ?? []) : []
  return { group: 'rest', says: says(by, only && quoted(only), cards.length), cards }
}

/** A card that this version cannot read has no name here. */
function says(by: string, only: string | undefined, many: number): string {
  if (only) return say`${by} approved ${only}.`
  return many === 1 ? say`${by} approved one card.` : say`${by} approved ${shownNumber(many)} cards.`
}

/** A version is signed as its newest part is. */
const signedLast = ({ on, by, signatures }: Approved): string[] =>
  [...(signatures ?? [])].filter(([, one]) => one.on === on && one.by === by).map(([id]) => id)
