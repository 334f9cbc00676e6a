import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { check } from '@parley/model/rules/check.ts'
import { openHere } from './open-here.ts'

test('a contact point with nothing to say waits for the step in which messages are written', () => {
  const board = boardFrom(
    sketch(`
    segment s1 "Regulars"
    contactPoint c1 "Radio" type=companyCreated place="In the car"
    c1 touches s1`),
  )
  const findings = check(board, { today: '2026-11-24' }).filter(({ under }) => under === null)
  const rulesOf = (all: readonly { rule: string }[]) => all.map(({ rule }) => rule)
  const contact = openHere(findings, '3', board.cards)
  expect(rulesOf(contact.now)).toContain('CON-1')
  expect(rulesOf(contact.later)).toEqual(['CON-9'])
  expect(rulesOf(openHere(findings, '1', board.cards).now)).toEqual(['DB-1'])
})
