import { expect, test } from 'vitest'
import { applyCommands } from '@parley/model/board/apply.ts'
import { peers } from '@parley/model/board/peers.ts'
import { check } from '@parley/model/rules/check.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import { countAtOnce, repairsOfAll } from './repair-all.ts'

const today = '2026-11-24'
const point = (id: string, title: string) =>
  `contactPoint ${id} "${title}" public=true direction=twoWay feedbackChannel=post owner=Jonas responseHours=4 startsOn=2026-03-01 endsOn=2026-08-31 place=p occasion=o approach=a`
const reviews = `
  responsePlan plan "If it goes wrong" ready=true owner=Jonas firstReplyHours=2
  ${point('one', 'Review pages')}
  ${point('two', 'Open group')}
  ${point('three', 'Comments')}`

const finding = (rule: string, ...repairs: Finding['repairs']): Finding => ({
  rule,
  severity: 'error',
  cards: [],
  links: [],
  says: rule,
  why: '',
  source: '',
  under: null,
  repairs,
  consequenceOf: [],
  lacks: false,
})
const sets = (card: string, field = 'owner') => ({
  title: `Set ${field} of ${card}`,
  complete: true,
  commands: [{ set: { card, path: [field], value: 'Jonas' } }],
})

test('a rule is repaired at once where every finding has one safe way out of the same sort', () => {
  const park = { title: 'Park it', complete: true, commands: [{ park: { card: 'a' } }] }
  expect(countAtOnce([finding('A', sets('a')), finding('A', sets('b'))])).toBe(2)
  expect(countAtOnce([finding('B', sets('a')), finding('B', sets('b', 'goal'))])).toBe(0)
  const choice = [sets('a'), sets('a', 'goal')]
  expect(countAtOnce([finding('C', ...choice), finding('C', ...choice)])).toBe(0)
  expect(countAtOnce([finding('D', park), finding('D', park)])).toBe(0)
  expect(countAtOnce([finding('E', sets('a'))])).toBe(0)
})

test('alice repairs all of a rule in one step, adds no error, and takes it back in one', () => {
  const { alice } = peers(reviews, 'alice')
  const found = check(alice.reader.board, { today }).filter(({ rule }) => rule === 'RISK-1')
  expect(found).toHaveLength(3)
  expect(countAtOnce(found)).toBe(3)
  const { commands, mends } = repairsOfAll(alice.reader.board, 'RISK-1')
  expect(mends).toBe(3)
  const before = check(alice.reader.board, { today })
  alice.undo.step()
  applyCommands(alice.pen, alice.reader.board, commands)
  const after = check(alice.reader.board, { today })
  expect(after.filter(({ rule }) => rule === 'RISK-1')).toEqual([])
  const errors = (all: readonly Finding[]) => all.filter(({ severity }) => severity === 'error').length
  expect(errors(after)).toBeLessThan(errors(before))
  alice.undo.undo()
  expect(check(alice.reader.board, { today }).map(({ says }) => says)).toEqual(before.map(({ says }) => says))
})
