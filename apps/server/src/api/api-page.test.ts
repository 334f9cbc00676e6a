import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { apiPage, calls, exampleFor } from './api-page.ts'
import { predicateTold } from './predicate-told.ts'
import { wordsOf } from './schema-words.ts'
import { table } from './access-table.ts'
import { whoMay } from './who-may.ts'

test('docs/api.md is what the schemas say', () => {
  const written = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8')
  expect(written, 'run `npm run docs`').toBe(apiPage())
})

describe('what stands there can be sent', () => {
  test.each(calls.filter(({ asks }) => asks))('$path', (call) => {
    expect(call.asks?.safeParse(exampleFor(call)).error?.issues ?? []).toEqual([])
  })
})

test('who may is what comes of a call for everybody', () => {
  const of = (path: string) => whoMay(table[path]?.outcome ?? (() => 'notAllowed'))
  expect(of('boards.get')).toBe('on the board: viewer, commenter, participant, editor, owner')
  expect(of('boards.delete')).toBe('the board’s owner')
  expect(of('boards.create')).toBe('members and owners of the workspace')
  expect(of('boards.list')).toBe('anybody who is signed in')
  expect(of('account.signIn')).toBe('anybody, signed in or not')
  expect(of('hooks.list')).toBe('owners of the workspace')
})

test('a schema is told in words', () => {
  expect(wordsOf({ type: 'string', minLength: 1, maxLength: 200 })).toBe('text of 1 to 200 letters')
  expect(wordsOf({ anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] })).toBe(
    'whole number, 0 or more or null',
  )
  expect(wordsOf({ type: 'object', properties: { on: { type: 'boolean' } }, required: ['on'] })).toBe(
    '{ on: true or false }',
  )
  expect(wordsOf({ type: 'array', items: { $ref: '#/$defs/predicate' } })).toBe(
    'list of (predicate, as told at the end)',
  )
})

test('every question of a predicate is told with its sentence and its shape', () => {
  const told = predicateTold().filter((line) => line.includes('`{'))
  for (const field of ['bought', 'share', 'loyalty', 'last', 'is', 'field'])
    expect(
      told.some((line) => /^\| [A-Z].*\. \|/u.test(line) && line.includes(`${field}: `)),
      field,
    ).toBe(true)
})
