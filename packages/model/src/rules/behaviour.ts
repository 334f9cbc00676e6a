import type { CardOf } from '../cards/index.ts'
import type { Loyalty } from '../cards/segment.ts'
import { verbList, verbsOf, type Verb } from '../cards/verb.ts'
import { say } from '../tongue/tongue.ts'
import { overall, type Look } from './look.ts'
import { tally } from './tally.ts'
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

const classWords: Readonly<Record<Loyalty, () => string>> = {
  loyal: () => say`loyal to us`,
  competitorLoyal: () => say`loyal elsewhere`,
  swing: () => say`loyal to nobody`,
  newCategory: () => say`new to the category`,
}
/** What people of a class are, after “people who are”. */
export const wordOfClass = (loyalty: Loyalty): string => classWords[loyalty]()

type Ranked = { segment: Segment; priority: number; loyalty: Loyalty | undefined }

/** The first three of each class: an edit of one segment hardly ever changes who they are. */
const first = tally<'segment', readonly Ranked[]>({
  kind: 'segment',
  of: (segment) => [{ segment, priority: segment.priority ?? 4, loyalty: segment.loyalty }],
  join: (a, b) => {
    const all = [...a, ...b].sort(
      (one, other) => one.priority - other.priority || (one.segment.id < other.segment.id ? -1 : 1),
    )
    return all.filter(
      (one, at) => all.slice(0, at).filter(({ loyalty }) => loyalty === one.loyalty).length < 3,
    )
  },
  none: [],
})

/** The segments to think of first, by priority: a few of each class. */
export const firstSegments = overall((look: Look): readonly Segment[] =>
  first(look).map(({ segment }) => segment),
)
