import { describe, expect, test } from 'vitest'
import { breaches, broken, does, keyOf } from './broken/break.ts'
import { check } from './check.ts'
import type { Finding } from './rule.ts'

// The same plans, and somebody presses a button of the finding, looks, and takes it back.

const errorsOf = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)

/** The errors that are there more often than before. */
function added(now: readonly Finding[], before: readonly Finding[]): string[] {
  const left = errorsOf(before)
  return errorsOf(now).filter((rule) => {
    const place = left.indexOf(rule)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

describe.each(Object.entries(breaches))('%s: one click leads out of it and adds no error', (code, ways) => {
  test.each(ways.map((way) => [way.story, way] as const))('%s', (_story, way) => {
    const { alice, found, fresh } = broken(way)
    const own = fresh.filter(({ rule }) => rule === code)
    for (const finding of own) {
      expect(finding.repairs).not.toEqual([])
      for (const { title, commands } of finding.repairs.filter(({ complete }) => complete)) {
        does(alice, commands)
        const now = check(alice.reader.board)
        alice.undo.undo()
        expect(now.map(keyOf), title).not.toContain(keyOf(finding))
        expect(added(now, found), title).toEqual([])
      }
    }
  })
})
