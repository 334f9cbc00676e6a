import type { Plan } from '../board/plan.ts'
import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { below } from './limit.ts'
import type { Look } from './look.ts'
import { link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Judgement } from './rule.ts'
import { spare } from './spare.ts'
import { tally } from './tally.ts'
import { counted, filled, listed, sameText } from './words.ts'

type Feedback = CardOf<'feedback'>

export const voiceIsBroad = rule({
  code: 'LOOP-8',
  slug: 'voice-is-broad',
  severity: 'hint',
  step: 'loop',
  about: ['plan', 'feedback'],
  checks:
    'All feedback comes by a method of researchMethods, or a need that feedback reveals was said by fewer than minN people.',
  why: 'Tiny samples make beautiful research, and eight people decide for all. What many say every day is heard by listening all the time.',
  source: 'Communication marketing',
  thresholds: { researchMethods: ['focusGroup', 'commissioned', 'interview', 'survey'], minN: 30 },
  lacks: false,
  judge(subject, look, { researchMethods, minN }) {
    return isPlan(subject, look) ? onlyStudies(researchMethods, look) : fewVoices(subject, minN, look)
  },
  breaking: `
    feedback f1 "The tin is waste" type=need method=focusGroup n=8
    need n1 "Less packaging"
    f1 reveals n1`,
  repaired: `
    feedback f1 "The tin is waste" type=need method=ticket n=412
    need n1 "Less packaging"
    f1 reveals n1`,
})

const isPlan = (subject: Plan | Feedback, look: Look): subject is Plan => subject === look.plan

/** The methods by which anything was heard, each once; a blank one where nobody said. */
const methodsUsed = tally<'feedback', readonly string[]>({
  kind: 'feedback',
  of: ({ method }) => [filled(method) ? method : ''],
  join: (a, b) => [...new Set([...a, ...b])],
  none: [],
})
const places = spare('contactPoint', ({ listening }) => listening === true, 1)

function onlyStudies(researchMethods: readonly string[], look: Look): Judgement {
  const methods = methodsUsed(look)
  const isStudy = (method: string) => researchMethods.some((one) => sameText(one, method))
  if (methods.length === 0 || methods.some((method) => method !== '' && !isStudy(method))) return fine
  if (methods.includes('')) return cannotTell('method')
  const feedback = { id: 'feedback' }
  return found({
    cards: [],
    says: say`All that was heard comes from studies, and nothing from what people say every day.`,
    repairs: () => [
      start(
        say`Write down what is said every day`,
        feedback,
        'type',
        { add: { as: feedback.id, kind: 'feedback', title: say`Heard this week`, method: 'log' } },
        ...places(look).map((point) => link(feedback, 'heardAt', point)),
      ),
    ],
  })
}

function fewVoices(feedback: Feedback, minN: number, look: Look): Judgement {
  const needs = look.out(feedback, 'reveals', 'need')
  const { type, n } = feedback
  if (type !== 'need' || needs.length === 0) return fine
  if (n === undefined) return cannotTell('n')
  if (!below(n, minN)) return fine
  return found({
    cards: [feedback, ...needs],
    says: (name) =>
      needs.length === 1
        ? say`${listed(needs.map(name))} rests on ${voices(n)} in ${name(feedback)}.`
        : say`${listed(needs.slice(0, 3).map(name))} rest on ${voices(n)} in ${name(feedback)}.`,
    repairs: () => [start(say`Hear more people and count them`, feedback, 'n')],
  })
}

const voices = (n: number): string => (n === 1 ? say`one person` : say`${counted(n)} people`)
