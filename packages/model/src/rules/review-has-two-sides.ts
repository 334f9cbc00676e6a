import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled } from './words.ts'

type Review = CardOf<'review'>
type Entries = NonNullable<Review['goals']>

export const reviewHasTwoSides = rule({
  code: 'LOOP-9',
  slug: 'review-has-two-sides',
  severity: 'warning',
  step: 'loop',
  about: 'review',
  checks: 'A review speaks of one side only, or sets the company no goal.',
  why: 'It is written from both sides, and the company changes too. Praise of oneself is no review.',
  source: 'Interactive marketing',
  thresholds: {},
  lacks: false,
  judge(review) {
    const goals = entriesOf(review.goals)
    const all = [...goals, ...entriesOf(review.praise), ...entriesOf(review.criticism)]
    if (all.length === 0) return cannotTell('goals')
    const isSilent = (side: Side): boolean => !all.some((entry) => entry.side === side)
    const hasGoal = goals.some(({ side }) => side === 'company')
    const silent = (['customer', 'company'] as const).find(isSilent)
    if (!silent && hasGoal) return fine
    // Whoever did not sign may be the side, or the goal, that is missed.
    const unsigned = silent ? all : goals
    if (unsigned.some(({ side }) => side === undefined)) return cannotTell('side')
    return found({
      cards: [review],
      says: (name) => say`${lackOf(silent, hasGoal)} in ${name(review)}.`,
      repairs: () => [
        ...(silent === 'customer' ? [hearThem(review)] : []),
        ...(hasGoal ? [] : [start(say`Set a goal of our own`, review, 'goals')]),
      ],
    })
  },
  breaking: `
    review rv1 "Pouch pilot" goals=[{"side":"company","text":"A zip that survives ten openings"}] praise=[{"side":"company","text":"We were fast"}]`,
  repaired: `
    review rv1 "Pouch pilot" goals=[{"side":"company","text":"A zip that survives ten openings"}] praise=[{"side":"company","text":"We were fast"}] criticism=[{"side":"customer","text":"The bay was empty on two Saturdays"}]`,
})

type Side = 'company' | 'customer'

/** An entry counts once something is written there. */
const entriesOf = (rows: Entries | undefined): Entries => (rows ?? []).filter(({ text }) => filled(text))

function lackOf(silent: Side | undefined, hasGoal: boolean): string {
  if (silent === 'customer')
    return hasGoal ? say`Only we speak` : say`Only we speak, without a goal of our own,`
  return silent === 'company'
    ? say`Only they speak, and we set ourselves no goal`
    : say`We set ourselves no goal`
}

/** What they praise or hold against us, wherever nothing stands yet. */
const hearThem = (review: Review): Offer =>
  start(say`Write down what they say`, review, filled(review.criticism) ? 'praise' : 'criticism')
