import type { Board } from '../board/board.ts'
import { linkKinds, type Link } from '../links/index.ts'
import { sentence, shownNumber } from '../rules/words.ts'
import { say } from '../tongue/tongue.ts'
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
    ...links.gone.filter(stays).map((link) => ofLink(link, before, 'gone')),
    ...links.changed.map(({ after: link, changes }) => {
      const told = { home: { link: link.kind }, currency: after.plan.currency }
      const base = ofLink(link, after, 'still')
      return { ...base, says: `${base.says.slice(0, -1)}: ${fieldsSaid(changes, told).join('; ')}.` }
    }),
  ]
}

const whens = {
  still: (one: string, verb: string, other: string) => `${one} ${verb} ${other}.`,
  now: (one: string, verb: string, other: string) => say`${one} now ${verb} ${other}.`,
  gone: (one: string, verb: string, other: string) => say`${one} no longer ${verb} ${other}.`,
} as const

function ofLink({ kind, from, to }: Link, { cards }: Board, when: keyof typeof whens): Sentence {
  const [source, target] = [cards.get(from), cards.get(to)]
  const { verb } = linkKinds[kind]
  const [one, other] = [source ? named(source) : from, target ? quoted(target) : to]
  const says = whens[when](one, verb, other)
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
            says:
              moved.length === 1
                ? say`1 card was moved.`
                : say`${shownNumber(moved.length)} cards were moved.`,
            cards: moved.map(({ id }) => id),
          },
        ]
      : []),
    ...(drawn > 0
      ? [
          {
            group: 'rest' as const,
            says:
              drawn === 1
                ? say`The drawings beside the cards changed in 1 place.`
                : say`The drawings beside the cards changed in ${shownNumber(drawn)} places.`,
            cards: [],
          },
        ]
      : []),
  ]
}
