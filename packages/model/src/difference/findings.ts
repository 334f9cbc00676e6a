import type { Board } from '../board/board.ts'
import { check, type CheckOptions } from '../rules/check.ts'
import type { Finding, Severity } from '../rules/rule.ts'
import { counted, sentence } from '../rules/words.ts'
import { say } from '../tongue/tongue.ts'
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

const severities = ['error', 'warning'] as const satisfies readonly Severity[]

/** “Two new errors.”, “One warning is settled.”: what a lead asks before anything else. */
export function sentencesOfFindings({ come, gone }: FindingsBetween): Sentence[] {
  const told = (all: readonly Finding[], which: 'come' | 'gone') =>
    severities.flatMap((severity): Sentence[] => {
      const of = all.filter((one) => one.severity === severity)
      const cards = [...new Set(of.flatMap((one) => one.cards))]
      const says = of.length === 1 ? words[severity][which].one : words[severity][which].many
      return of.length > 0 ? [{ group: 'risk', says: sentence(says(counted(of.length))), cards }] : []
    })
  return [...told(come, 'come'), ...told(gone, 'gone')]
}

type Said = Record<'one' | 'many', (count: string) => string>

const words: Readonly<Record<(typeof severities)[number], Record<'come' | 'gone', Said>>> = {
  error: {
    come: { one: (count) => say`${count} new error.`, many: (count) => say`${count} new errors.` },
    gone: {
      one: (count) => say`${count} error is settled.`,
      many: (count) => say`${count} errors are settled.`,
    },
  },
  warning: {
    come: { one: (count) => say`${count} new warning.`, many: (count) => say`${count} new warnings.` },
    gone: {
      one: (count) => say`${count} warning is settled.`,
      many: (count) => say`${count} warnings are settled.`,
    },
  },
}
