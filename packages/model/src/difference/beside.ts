import type { Board } from '../board/board.ts'
import { linkKinds, type Link } from '../links/index.ts'
import { sentence, shownNumber } from '../rules/words.ts'
import type { Difference } from './difference.ts'
import { fieldsSaid } from './fields-said.ts'
import { groupOf } from './group.ts'
import { named, quoted } from './named.ts'
import type { Sentence } from './sentence.ts'

/** Links of a card that came or went are part of its coming and going. */
export function ofLinks({ links, cards }: Difference, before: Board, after: Board): Sentence[] {
  const moving = new Set([...cards.added, ...cards.gone].map(({ id }) => id))
  const stays = ({ from, to }: Link) => !moving.has(from) && !moving.has(to)
  return [
    ...links.added.filter(stays).map((link) => ofLink(link, after, 'now')),
    ...links.gone.filter(stays).map((link) => ofLink(link, before, 'no longer')),
    ...links.changed.map(({ after: link, changes }) => {
      const told = { home: { link: link.kind }, currency: after.plan.currency }
      const base = ofLink(link, after, '')
      return { ...base, says: `${base.says.slice(0, -1)}: ${fieldsSaid(changes, told).join('; ')}.` }
    }),
  ]
}

function ofLink({ kind, from, to }: Link, { cards }: Board, when: string): Sentence {
  const [source, target] = [cards.get(from), cards.get(to)]
  const verb = [when, linkKinds[kind].verb].filter(Boolean).join(' ')
  const says = `${source ? named(source) : from} ${verb} ${target ? quoted(target) : to}.`
  return { group: source ? groupOf(source.kind) : 'rest', says: sentence(says), cards: [from, to] }
}

/** What is not said but lies there: places of cards, free drawing. */
export function ofDrawings({ drawings: { added, gone, changed }, moved }: Difference): Sentence[] {
  const drawn = added.length + gone.length + changed.length
  return [
    ...(moved.length > 0
      ? [
          {
            group: 'rest' as const,
            says: `${shownNumber(moved.length)} ${moved.length === 1 ? 'card was' : 'cards were'} moved.`,
            cards: moved.map(({ id }) => id),
          },
        ]
      : []),
    ...(drawn > 0
      ? [
          {
            group: 'rest' as const,
            says: `The drawings beside the cards changed in ${shownNumber(drawn)} ${drawn === 1 ? 'place' : 'places'}.`,
            cards: [],
          },
        ]
      : []),
  ]
}
