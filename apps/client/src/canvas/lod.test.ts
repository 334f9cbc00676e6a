import { expect, test } from 'vitest'
import { detailAt, linkDetailAt } from './lod.ts'

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

test('further out a card loses its facts, then its paper, then its title', () => {
  expect([1, 0.6, 0.5, 0.35, 0.3, 0.2, 0.1].map(detailAt)).toEqual([
    'near',
    'near',
    'mid',
    'mid',
    'far',
    'block',
    'block',
  ])
})
