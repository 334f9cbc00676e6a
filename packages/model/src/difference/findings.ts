import type { Board } from '../board/board.ts'
import { check, type CheckOptions } from '../rules/check.ts'
import type { Finding, Severity } from '../rules/rule.ts'
import { counted, sentence } from '../rules/words.ts'
import type { Sentence } from './sentence.ts'

/** Root findings that are on one board and not on the other; a finding is the same where rule, cards and links are. */
export type FindingsBetween = { come: Finding[]; gone: Finding[] }

/** What came about and what was settled between two boards. Judges both whole. */
export function findingsBetween(before: Board, after: Board, options: CheckOptions = {}): FindingsBetween {
  return betweenFindings(check(before, options), check(after, options))
}

/** The same of what was found on each of them already. */
export function betweenFindings(before: readonly Finding[], after: readonly Finding[]): FindingsBetween {
  const [was, is] = [rootsOf(before), rootsOf(after)]
  const missing = (from: Map<string, Finding>, to: Map<string, Finding>) =>
    [...from].flatMap(([key, finding]) => (to.has(key) ? [] : [finding]))
  return { come: missing(is, was), gone: missing(was, is) }
}

const rootsOf = (findings: readonly Finding[]): Map<string, Finding> =>
  new Map(findings.filter(({ under }) => under === null).map((finding) => [keyOf(finding), finding]))

const keyOf = ({ rule, cards, links }: Finding): string => JSON.stringify([rule, cards, links])

const severities: readonly Severity[] = ['error', 'warning']

/** “Two new errors.”, “One warning is settled.”: what a lead asks before anything else. */
export function sentencesOfFindings({ come, gone }: FindingsBetween): Sentence[] {
  const told = (all: readonly Finding[], says: (count: number, word: string) => string) =>
    severities.flatMap((severity): Sentence[] => {
      const of = all.filter((one) => one.severity === severity)
      const word = of.length === 1 ? severity : `${severity}s`
      const cards = [...new Set(of.flatMap((one) => one.cards))]
      return of.length > 0 ? [{ group: 'risk', says: sentence(says(of.length, word)), cards }] : []
    })
  return [
    ...told(come, (count, word) => `${counted(count)} new ${word}.`),
    ...told(gone, (count, word) => `${counted(count)} ${word} ${count === 1 ? 'is' : 'are'} settled.`),
  ]
}
