import type { Board } from '../board/board.ts'
import type { Card } from '../cards/index.ts'
import { listed, shownNumber } from '../rules/words.ts'
import { ofDrawings, ofLinks } from './beside.ts'
import { changeOfCard } from './change-of-card.ts'
import type { Change } from './change.ts'
import type { Difference } from './difference.ts'
import { groupOf, groupOfPlan, groups } from './group.ts'
import { named } from './named.ts'
import { labelOf, shown } from './said.ts'
import type { Sentence } from './sentence.ts'

/** A difference in the words of the plan, what a lead asks for first: goals, money, people, voice, risk, the rest. */
export function sentencesOf(made: Difference, before: Board, after: Board): Sentence[] {
  const all = [
    ...made.plan.map((change) => ofPlan(change, before, after)),
    ...made.cards.added.map((card) => ofAdded(card, after)),
    ...made.cards.gone.map((card) => ofGone(card, before)),
    ...made.cards.changed.flatMap((changed) => {
      const { id, kind } = changed.after
      const currency = after.plan.currency
      return changeOfCard(changed, currency).map((says) => ({ group: groupOf(kind), says, cards: [id] }))
    }),
    ...ofLinks(made, before, after),
    ...ofDrawings(made),
  ]
  return groups.flatMap((group) => all.filter((one) => one.group === group))
}

function ofPlan({ path, from, to }: Change, before: Board, after: Board): Sentence {
  const [field = '', rule] = path
  const group = groupOfPlan(field)
  if (field === 'rules')
    return { group, says: ofRules(rule === undefined ? codesIn(from, to) : [rule]), cards: [] }
  const told = ({ plan: { currency } }: Board) => ({ home: { plan: true as const }, path, currency })
  const way = `${shown(from, told(before))} → ${shown(to, told(after))}`
  return { group, says: `The plan: ${labelOf(told(after))} ${way}.`, cards: [] }
}

const codesIn = (...all: unknown[]): string[] =>
  [...new Set(all.flatMap((one) => Object.keys(one ?? {})))].sort()

const ofRules = (codes: readonly string[]): string =>
  `${codes.length === 1 ? 'Rule' : 'Rules'} ${listed(codes)} ${codes.length === 1 ? 'is' : 'are'} judged otherwise.`

function ofAdded(card: Card, board: Board): Sentence {
  const facts = factsOf(card, board)
  const says = `${named(card)} is new${facts ? `: ${facts}` : ''}.`
  return { group: groupOf(card.kind), says, cards: [card.id] }
}

function ofGone(card: Card, board: Board): Sentence {
  const facts = card.kind === 'budgetLine' ? factsOf(card, board) : ''
  return {
    group: groupOf(card.kind),
    says: `${named(card)} is gone${facts ? `: ${facts}` : ''}.`,
    cards: [card.id],
  }
}

/** The one or two things of a new card that a lead asks for at once. */
function factsOf(card: Card, { plan: { currency } }: Board): string {
  const of = (field: string, value: unknown) =>
    shown(value, { home: { card: card.kind }, path: [field], currency })
  switch (card.kind) {
    case 'objective': {
      const { baseline, target, unit, deadline } = card
      const way =
        baseline !== undefined && target !== undefined
          ? `from ${shownNumber(baseline)} to ${shownNumber(target)}${unit ? ` ${unit}` : ''}`
          : ''
      return [way, deadline ? `by ${of('deadline', deadline)}` : ''].filter(Boolean).join(' ')
    }
    case 'budgetLine':
      return card.planned === undefined ? '' : `${of('planned', card.planned)} planned`
    case 'segment':
      return card.size === undefined ? '' : `${shownNumber(card.size)} records`
    default:
      return ''
  }
}
