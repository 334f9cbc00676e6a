import type { CardOf } from '../cards/index.ts'
import type { Loyalty } from '../cards/segment.ts'
import { verbList, verbsOf, type Verb } from '../cards/verb.ts'
import { overall, type Look } from './look.ts'
import { filled } from './words.ts'

type Segment = CardOf<'segment'>

/** Can it be asked of them? Of people whose class is not known yet, anything can. */
export const suits = (verb: Verb, { loyalty }: Segment): boolean =>
  !filled(loyalty) || verbsOf[loyalty].includes(verb)

/** What can be asked of all of them, in the order of the method. */
export const askedOfAll = (segments: readonly Segment[]): Verb[] =>
  verbList
    .map(({ value }) => value)
    .filter((verb) => segments.every((segment) => suits(verb, segment)))
    .sort((a, b) => rank(a, segments) - rank(b, segments))

/** How early the verb stands among those of the first segment whose class is known. */
function rank(verb: Verb, segments: readonly Segment[]): number {
  const loyalty = segments.find((one) => filled(one.loyalty))?.loyalty
  return loyalty ? verbsOf[loyalty].indexOf(verb) : 0
}

/** The behaviour in the middle of a sentence: have them “try us”. */
export const wordOfVerb = (verb: Verb): string => {
  const label = verbList.find(({ value }) => value === verb)?.label ?? verb
  return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
}

const classWords: Readonly<Record<Loyalty, string>> = {
  loyal: 'loyal to us',
  competitorLoyal: 'loyal elsewhere',
  swing: 'loyal to nobody',
  newCategory: 'new to the category',
}
/** What people of a class are, after “people who are”. */
export const wordOfClass = (loyalty: Loyalty): string => classWords[loyalty]

/** All segments, the first ones first. */
export const segmentsByPriority = overall((look: Look): readonly Segment[] =>
  [...look.all('segment')].sort((a, b) => (a.priority ?? 4) - (b.priority ?? 4)),
)
