import { expect, test } from 'vitest'
import { alone, type Hearing, type Nodes } from '../store/nodes.ts'
import { createAnswerPace } from './answer-pace.ts'

/** Nodes that hear each other at once. */
function together(count: number): Nodes[] {
  const hearings: { node: number; hearing: Hearing }[] = []
  return Array.from({ length: count }, (_, node) => ({
    ...alone,
    hear: (hearing) => void hearings.push({ node, hearing }),
    tell: (message) => hearings.forEach((one) => one.node !== node && one.hearing.heard(message)),
  }))
}

test('mallory floods a link through three nodes in turn: no more comes through than by one', () => {
  const paces = together(3).map(createAnswerPace)
  const through = Array.from({ length: 300 }, (_, one) => paces[one % 3]?.('link', 'mallory’s')).filter(
    Boolean,
  )
  expect(through).toHaveLength(60)
  expect(paces.map((pace) => pace('link', 'ben’s'))).toEqual([true, true, true])
  expect(paces.map((pace) => pace('another', 'mallory’s'))).toEqual([true, true, true])
})
