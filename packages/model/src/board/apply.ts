import { isCardKind, type Card } from '../cards/index.ts'
import { isLinkKind } from '../links/index.ts'
import { newId } from '../ids.ts'
import { linksAt, type Board } from './board.ts'
import type { Command } from './command.ts'
import {
  addCard,
  addLink,
  removeCards,
  removeLinks,
  setField,
  together,
  type Pen,
  type Whose,
} from './edit.ts'
import { placeInColumn, type Lying } from './tidy.ts'

type Added = Extract<Command, { add: unknown }>['add']
type At = { card?: string | undefined; link?: string | undefined; plan?: true | undefined; path: string[] }

/**
 * Makes a repair: its commands as one step. `add … as` gives a name that later commands may use; the answer maps
 * these names to the new cards' ids. Kinds that are none are passed over.
 */
export function applyCommands(pen: Pen, board: Board, commands: readonly Command[]): Map<string, string> {
  const named = new Map<string, string>()
  const idOf = (name: string): string => named.get(name) ?? name
  const lying: Lying[] = [...board.cards.values()]
  together(pen, () => {
    for (const command of commands)
      if ('add' in command) addOne(pen, command.add, named, lying)
      else applyOne(pen, board, command, idOf)
  })
  return named
}

/** A new card lies where its step lies, and on no other card. */
function addOne(pen: Pen, { as, kind, ...fields }: Added, named: Map<string, string>, lying: Lying[]): void {
  if (!isCardKind(kind)) return
  const card = { ...placeInColumn(kind, lying), ...fields, kind, id: newId() }
  lying.push(card)
  named.set(as, addCard(pen, card))
}

function applyOne(
  pen: Pen,
  board: Board,
  command: Exclude<Command, { add: unknown }>,
  idOf: (name: string) => string,
): void {
  if ('set' in command)
    return void setField(pen, whose(command.set, idOf), command.set.path, command.set.value)
  if ('unset' in command) return void setField(pen, whose(command.unset, idOf), command.unset.path, undefined)
  if ('park' in command) return void setField(pen, { card: idOf(command.park.card) }, ['status'], 'parked')
  if ('unlink' in command) return removeLinks(pen, [command.unlink.link])
  if ('merge' in command) return merge(pen, board, idOf(command.merge.keep), idOf(command.merge.gone))
  const { kind, from, to, ...fields } = command.link
  if (isLinkKind(kind)) addLink(pen, { ...fields, kind, from: idOf(from), to: idOf(to) })
}

function whose(at: At, idOf: (name: string) => string): Whose {
  if (at.card !== undefined) return { card: idOf(at.card) }
  return at.link !== undefined ? { link: at.link } : { plan: true }
}

/** The links of the card that goes move to the one that stays, unless it has the same link already. */
function merge(pen: Pen, board: Board, keep: string, gone: string): void {
  const moved = (end: string): string => (end === gone ? keep : end)
  const has = new Set(linksAt(board, keep).map((link) => `${link.kind} ${link.from} ${link.to}`))
  for (const link of linksAt(board, gone)) {
    const next = { ...link, from: moved(link.from), to: moved(link.to) }
    if (next.from !== next.to && !has.has(`${next.kind} ${next.from} ${next.to}`))
      addLink(pen, { ...next, id: newId() })
  }
  removeCards(pen, [gone])
}

/** The fields of a card that make a copy: all but its id and place. */
export function copyOf(card: Card): Record<string, unknown> & { kind: Card['kind']; title: string } {
  const { id: _id, x: _x, y: _y, ...fields } = card
  return fields
}
