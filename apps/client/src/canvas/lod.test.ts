import { expect, test } from 'vitest'
import { linkDetailAt } from './lod.ts'

test('further out a link loses its verb, then the verb of the selection, then its head', () => {
  expect([1, 0.75, 0.6, 0.35, 0.3, 0.25, 0.1].map(linkDetailAt)).toEqual([
    'verbs',
    'verbs',
    'chosen',
    'chosen',
    'heads',
    'line',
    'line',
  ])
})
