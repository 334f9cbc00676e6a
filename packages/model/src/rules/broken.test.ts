import { describe, expect, test } from 'vitest'
import { breaches, broken } from './broken/break.ts'
import { rules } from './index.ts'

// A sound plan broken in one way: the rule of that way speaks, and of the others only those with a reason.

test('every rule is broken in a way of its own', () => {
  const codes = rules.map(({ code }) => code)
  const whole = codes.filter((code) => !Object.hasOwn(breaches, code))
  expect(whole, 'Break each of these in broken/<family>.ts').toEqual([])
  expect(Object.keys(breaches).filter((code) => !codes.includes(code))).toEqual([])
})

describe.each(Object.entries(breaches))('%s speaks, and nothing unrelated does', (code, ways) => {
  test.each(ways.map((way) => [way.story, way] as const))('%s', (_story, way) => {
    const { fresh } = broken(way)
    expect(fresh.map(({ rule }) => rule)).toContain(code)
    const roots = [code, ...Object.keys(way.also)]
    const unrelated = fresh.filter(({ rule, under }) => !roots.includes(rule) && !roots.includes(under ?? ''))
    expect(unrelated.map(({ rule, says, under }) => `${rule} ${says} (under ${under})`)).toEqual([])
    // A reason for what does not speak is out of date.
    expect(Object.keys(way.also).filter((also) => !fresh.some(({ rule }) => rule === also))).toEqual([])
  })
})
