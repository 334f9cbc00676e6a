import type { Board } from '../board/board.ts'
import type { Card } from '../cards/index.ts'
import { clipped, shownIn, shownNumber } from '../rules/words.ts'
import { say } from '../tongue/tongue.ts'
import { ofDrawings, ofLinks } from './beside.ts'
import { changeOfCard } from './change-of-card.ts'
import type { Change } from './change.ts'
import type { Difference } from './difference.ts'
import { fieldsSaid } from './fields-said.ts'
import { groupOf, groupOfPlan, groups } from './group.ts'
import { named } from './named.ts'
import { ruleSaid } from './rules-said.ts'
import { shown } from './said.ts'
import type { Sentence } from './sentence.ts'
import { tiesSaid } from './ties-said.ts'

/** A difference in the words of the plan, what a lead asks for first: goals, money, people, voice, risk, the rest. */
export function sentencesOf(made: Difference, before: Board, after: Board): Sentence[] {
  const all = [
    ...ofPlan(made.plan, before, after),
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

function ofPlan(changes: readonly Change[], before: Board, after: Board): Sentence[] {
  const [rules, others] = [changes.filter(isOfRules), changes.filter((change) => !isOfRules(change))]
  const codes = [...new Set(rules.flatMap(codesIn))].sort()
  const fields = [...new Set(others.map(({ path: [field = ''] }) => field))]
  return [
    ...fields.map((field): Sentence => {
      const of = others.filter(({ path }) => path[0] === field)
      return { group: groupOfPlan(field), says: planSaid(field, of, after), cards: [] }
    }),
    ...codes.map((code): Sentence => {
      const says = ruleSaid(code, before.plan.rules?.[code], after.plan.rules?.[code])
      return { group: groupOfPlan('rules'), says, cards: [] }
    }),
  ]
}

const isOfRules = ({ path }: Change): boolean => path[0] === 'rules'

/** The rules of which a change speaks: of one by its code, or of all that were set at once. */
const codesIn = ({ path: [, code], from, to }: Change): string[] =>
  code === undefined ? [from, to].flatMap((one) => Object.keys(one ?? {})) : [code]

function planSaid(field: string, of: readonly Change[], { plan }: Board): string {
  if (field === 'title') return say`The plan is called “${clipped(plan.title) || '–'}” now.`
  return say`The plan: ${fieldsSaid(of, { home: { plan: true }, currency: plan.currency }).join('; ')}.`
}

function ofAdded(card: Card, board: Board): Sentence {
  const facts = [factsOf(card, board), tiesSaid(card, board)].filter(Boolean).join('; ')
  const says = facts ? say`${named(card)} is new: ${facts}.` : say`${named(card)} is new.`
  return { group: groupOf(card.kind), says, cards: [card.id] }
}

function ofGone(card: Card, board: Board): Sentence {
  const facts = card.kind === 'budgetLine' ? factsOf(card, board) : ''
  return {
    group: groupOf(card.kind),
    says: facts ? say`${named(card)} is gone: ${facts}.` : say`${named(card)} is gone.`,
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
          ? say`from ${shownNumber(baseline)} to ${shownIn(target, unit)}`
          : ''
      return [way, deadline ? say`by ${of('deadline', deadline)}` : ''].filter(Boolean).join(' ')
    }
    case 'budgetLine':
      return card.planned === undefined ? '' : say`${of('planned', card.planned)} planned`
    case 'segment':
      return card.size === undefined ? '' : say`${shownNumber(card.size)} records`
    default:
      return ''
  }
}
