import { Question, type Predicate } from '@parley/model/consumers/predicate.ts'
import { newId } from '@parley/model/ids.ts'

/** `none` is what the model says as not any. */
export const joins = ['all', 'any', 'none'] as const
export type Join = (typeof joins)[number]

/** A question while it is built: it may lack a number yet. The key stays while all else of it changes. */
export type Condition = { key: string; question: Question }
export type Group = { key: string; join: Join; parts: readonly Part[] }
export type Part = Condition | Group

export const isGroup = (part: Part): part is Group => 'parts' in part
export const group = (join: Join, parts: readonly Part[] = []): Group => ({ key: newId(), join, parts })
export const condition = (question: Question): Condition => ({ key: newId(), question })

/** Of what stands on a card, as it is built on: always a group, to which one can add. */
export function draftOf(predicate: Predicate | undefined): Group {
  if (predicate === undefined) return group('all')
  const part = partOf(predicate)
  return isGroup(part) ? part : group('all', [part])
}

function partOf(predicate: Predicate): Part {
  if ('all' in predicate) return group('all', predicate.all.map(partOf))
  if ('any' in predicate) return group('any', predicate.any.map(partOf))
  if (!('not' in predicate)) return condition(predicate)
  const { not } = predicate
  return group('none', 'any' in not ? not.any.map(partOf) : [partOf(not)])
}

/** Whether anything is asked for in it. */
export const asksNothing = (part: Part): boolean => isGroup(part) && part.parts.every(asksNothing)

/** What is meant by it. A group that asks for nothing is left out; if nothing at all is asked for, everybody is meant. */
export function predicateOf(part: Part): Predicate {
  if (!isGroup(part)) return part.question
  const asked = part.parts.filter((one) => !asksNothing(one)).map(predicateOf)
  if (asked.length === 0 || part.join === 'all') return { all: asked }
  return part.join === 'any' ? { any: asked } : { not: { any: asked } }
}

export const isFinished = (part: Part): boolean =>
  isGroup(part) ? part.parts.every(isFinished) : Question.safeParse(part.question).success

/** With one part of it changed, wherever it stands; taken away where `change` answers undefined. The whole stays a group. */
export function changed(whole: Group, key: string, change: (part: Part) => Part | undefined): Group {
  if (whole.key === key) {
    const next = change(whole)
    return next && isGroup(next) ? next : whole
  }
  const parts = whole.parts.flatMap((part) => {
    if (isGroup(part) && part.key !== key) return changed(part, key, change)
    return part.key === key ? (change(part) ?? []) : part
  })
  return { ...whole, parts }
}
