import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { addAnswer, answer } from './answers.ts'
import { distinct } from './candidates.ts'
import { above } from './limit.ts'
import { once, type Look } from './look.ts'
import { rememberedIsAddressedAgain } from './remembered-is-addressed-again.ts'
import { complete, link, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { thresholdsOf } from './settings.ts'
import { daysBetween } from './time.ts'
import { filled, shownNumber } from './words.ts'

type Feedback = CardOf<'feedback'>
type Memory = CardOf<'memory'>

export const heardIsRemembered = rule({
  code: 'LOOP-2',
  slug: 'heard-is-remembered',
  severity: 'warning',
  step: 'loop',
  about: 'feedback',
  checks:
    'Feedback is older than maxDays days, is remembered nowhere, and is not put aside as used for nothing.',
  why: 'Who has told us once does not want to tell us again. What was said is kept, so that the next word shows it.',
  source: 'Interactive marketing',
  thresholds: { maxDays: 14 },
  lacks: false,
  judge(feedback, look, { maxDays }) {
    if (look.out(feedback, 'rememberedAs', 'memory').length > 0 || feedback.usedFor === 'none') return fine
    if (!filled(feedback.date)) return cannotTell('date')
    const age = daysBetween(feedback.date, look.today)
    if (!above(age, maxDays)) return fine
    return found({
      cards: [feedback],
      says: (name) => say`${name(feedback)} was heard ${shownAge(age)} ago and is remembered nowhere.`,
      repairs: () => [
        ...memoriesAtHand(feedback, look).map((memory) => remember(feedback, memory, age, look)),
        startMemory(feedback),
        start(say`Leave it unused, and say why`, feedback, 'notes', set(feedback, 'usedFor', 'none')),
      ],
    })
  },
  breaking: `
    plan "Spring" asOf=2026-05-20
    segment s1 "Regulars"
    contactPoint c1 "Care line" direction=twoWay feedbackChannel=ticket owner=Jonas responseHours=4 startsOn=2026-03-01 endsOn=2026-08-31 place="phone" occasion="a question" approach="By name"
    memory k1 "Household grind" lawfulBasis="Club terms" retention="24 months"
    feedback f1 "The spring roast is the best yet" type=praise date=2026-05-01
    f1 saidBy s1
    f1 heardAt c1
    c1 touches s1
    c1 asks k1`,
  repaired: `
    plan "Spring" asOf=2026-05-20
    segment s1 "Regulars"
    contactPoint c1 "Care line" direction=twoWay feedbackChannel=ticket owner=Jonas responseHours=4 startsOn=2026-03-01 endsOn=2026-08-31 place="phone" occasion="a question" approach="By name"
    memory k1 "Household grind" lawfulBasis="Club terms" retention="24 months"
    feedback f1 "The spring roast is the best yet" type=praise date=2026-05-01
    f1 saidBy s1
    f1 heardAt c1
    c1 touches s1
    f1 rememberedAs k1`,
})

const shownAge = (days: number): string => (days === 1 ? say`a day` : say`${shownNumber(days)} days`)

/** What a segment has said before is kept there. */
const memoriesOf = once((segment: CardOf<'segment'>, look: Look): Memory[] =>
  distinct(
    look.in(segment, 'saidBy', 'feedback').flatMap((one) => look.out(one, 'rememberedAs', 'memory')),
  ).slice(0, 2),
)

/** What is asked where it was heard comes first. */
const memoriesAtHand = (feedback: Feedback, look: Look): Memory[] =>
  distinct([
    ...look.out(feedback, 'heardAt', 'contactPoint').flatMap((point) => look.out(point, 'asks', 'memory')),
    ...look.out(feedback, 'saidBy', 'segment').flatMap((segment) => memoriesOf(segment, look)),
  ]).slice(0, 2)

/** Remembered that late, it wants an answer at once; an answer that is there recalls it. */
function remember(feedback: Feedback, memory: Memory, age: number, look: Look): Offer {
  const kept = link(feedback, 'rememberedAs', memory)
  const answers = look.in(feedback, 'answers', 'message')
  const { maxDays } = thresholdsOf(rememberedIsAddressedAgain, look)
  if (answers.length === 0 && above(age, Number(maxDays)))
    return start(
      (name) => say`Remember it as ${name(memory)} and write an answer`,
      answer,
      'texts',
      kept,
      ...addAnswer(feedback, [memory], look),
    )
  const forgetful = answers.filter(
    (message) => !look.out(message, 'recalls').some(({ id }) => id === memory.id),
  )
  return complete(
    (name) => say`Remember it as ${name(memory)}`,
    kept,
    ...forgetful.map((message) => link(message, 'recalls', memory)),
  )
}

function startMemory(feedback: Feedback): Offer {
  const memory = { id: 'memory' }
  return start(
    say`Say what is kept of it`,
    memory,
    'key',
    { add: { as: memory.id, kind: 'memory', title: say`What they told us` } },
    link(feedback, 'rememberedAs', memory),
  )
}
