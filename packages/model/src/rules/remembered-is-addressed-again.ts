import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { addAnswer, answer } from './answers.ts'
import { above } from './limit.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { daysBetween } from './time.ts'
import { filled, listed } from './words.ts'

type Feedback = CardOf<'feedback'>
type Memory = CardOf<'memory'>

export const rememberedIsAddressedAgain = rule({
  code: 'LOOP-3',
  slug: 'remembered-is-addressed-again',
  severity: 'error',
  step: 'loop',
  about: 'feedback',
  checks: 'Feedback is remembered, is older than maxDays days, and no message answers it.',
  why: 'Remembering is half of listening: people are addressed again, so that it shows. A file of remarks that nobody answers is silence.',
  source: 'Interactive marketing',
  thresholds: { maxDays: 30 },
  lacks: false,
  judge(feedback, look, { maxDays }) {
    const memories = look.out(feedback, 'rememberedAs', 'memory')
    if (memories.length === 0) return cannotTell('rememberedAs')
    if (!filled(feedback.date)) return cannotTell('date')
    const age = daysBetween(feedback.date, look.today)
    if (!above(age, maxDays) || look.in(feedback, 'answers', 'message').length > 0) return fine
    return found({
      cards: [feedback, ...memories],
      links: look.links(feedback, 'out', 'rememberedAs'),
      says: (name) =>
        say`${name(feedback)} is remembered as ${listed(memories.map(name))}, and nothing has answered it for ${age} days.`,
      repairs: () => [...answersAtHand(feedback, memories, look), writeAnswer(feedback, memories, look)],
    })
  },
  breaking: `
    plan "Loop" asOf=2026-11-01
    segment s1 "Regulars"
    feedback f1 "The tin outlives the coffee" type=need date=2026-09-01
    memory k1 "Grind of the household"
    message m1 "How do you brew?"
    f1 saidBy s1
    f1 rememberedAs k1
    m1 addresses s1`,
  repaired: `
    plan "Loop" asOf=2026-11-01
    segment s1 "Regulars"
    feedback f1 "The tin outlives the coffee" type=need date=2026-09-01
    memory k1 "Grind of the household"
    message m1 "You told us the tin outlives the coffee"
    f1 saidBy s1
    f1 rememberedAs k1
    m1 addresses s1
    m1 recalls k1
    m1 answers f1`,
})

/** Messages to the people who said it: those that recall it already come first. */
function answersAtHand(feedback: Feedback, memories: readonly Memory[], look: Look): Offer[] {
  const recalling = memories.flatMap((memory) => look.in(memory, 'recalls', 'message'))
  const addressing = look
    .out(feedback, 'saidBy', 'segment')
    .flatMap((segment) => look.in(segment, 'addresses', 'message'))
  const messages = new Map([...recalling, ...addressing].map((message) => [message.id, message]))
  return [...messages.values()].slice(0, 2).map((message) => {
    const recalls = look.out(message, 'recalls').some(({ id }) => memories.some((memory) => memory.id === id))
    return complete(
      (name) => say`Answer with ${name(message)}`,
      link(message, 'answers', feedback),
      ...(recalls ? [] : memories.slice(0, 1).map((memory) => link(message, 'recalls', memory))),
    )
  })
}

const writeAnswer = (feedback: Feedback, memories: readonly Memory[], look: Look): Offer =>
  start(say`Write an answer`, answer, 'texts', ...addAnswer(feedback, memories, look))
