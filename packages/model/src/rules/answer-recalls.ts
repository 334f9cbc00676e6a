import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, link } from './repair.ts'
import { cannotTell, found, rule, type Name } from './rule.ts'
import { listed } from './words.ts'

type Message = CardOf<'message'>
type Feedback = CardOf<'feedback'>
type Memory = CardOf<'memory'>

export const answerRecalls = rule({
  code: 'LOOP-4',
  slug: 'answer-recalls',
  severity: 'warning',
  step: 'loop',
  about: 'message',
  checks: 'A message answers feedback that is remembered, and recalls none of these memories.',
  why: 'The answer takes up what was said. “Dear customer” to somebody who has told us her grind is no answer.',
  source: 'Interactive marketing',
  thresholds: {},
  lacks: false,
  judge(message, look) {
    const answered = look
      .out(message, 'answers', 'feedback')
      .map((feedback) => ({ feedback, memories: look.out(feedback, 'rememberedAs', 'memory') }))
      .filter(({ memories }) => memories.length > 0)
    if (answered.length === 0) return cannotTell('answers')
    const recalled = new Set(look.out(message, 'recalls').map(({ id }) => id))
    return found(
      ...answered
        .filter(({ memories }) => !memories.some(({ id }) => recalled.has(id)))
        .map(({ feedback, memories }) => forgetful(message, feedback, memories, look)),
    )
  },
  breaking: `
    segment s1 "Regulars"
    contactPoint c1 "Club e-mail" direction=twoWay startsOn=2026-09-01 endsOn=2027-02-28 place="phone" occasion="third purchase" approach="A person replies"
    feedback f1 "The grind is too fine for my press" type=complaint date=2026-11-20
    memory k1 "Household grind" lawfulBasis="Club terms" retention="24 months"
    message m1 "Dear customer, news from us"
    f1 saidBy s1
    f1 rememberedAs k1
    c1 touches s1
    c1 carries m1
    m1 addresses s1
    m1 answers f1`,
  repaired: `
    segment s1 "Regulars"
    contactPoint c1 "Club e-mail" direction=twoWay startsOn=2026-09-01 endsOn=2027-02-28 place="phone" occasion="third purchase" approach="A person replies"
    feedback f1 "The grind is too fine for my press" type=complaint date=2026-11-20
    memory k1 "Household grind" lawfulBasis="Club terms" retention="24 months"
    message m1 "You brew with a press: here is a coarser pouch"
    f1 saidBy s1
    f1 rememberedAs k1
    c1 touches s1
    c1 carries m1
    m1 addresses s1
    m1 answers f1
    m1 recalls k1`,
})

const forgetful = (message: Message, feedback: Feedback, memories: readonly Memory[], look: Look) => ({
  cards: [message, feedback, ...memories],
  links: look.links(message, 'out', 'answers').filter(({ to }) => to === feedback.id),
  says: (name: Name) =>
    say`${name(message)} answers ${name(feedback)} and does not recall ${listed(memories.slice(0, 3).map(name), 'or')}.`,
  repairs: () =>
    memories
      .slice(0, 2)
      .map((memory) =>
        complete((name) => say`Recall ${name(memory)} in it`, link(message, 'recalls', memory)),
      ),
})
