import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { findingsBetween, sentencesOfFindings } from './findings.ts'

const board = (direction: string) =>
  boardFrom(sketch(`segment s "Regulars"\ncontactPoint c "Radio" ${direction}\nc touches s`))

test('a way back that is lost is a finding that came, and one that is settled on the way back', () => {
  const [sound, broken] = [board('direction=twoWay feedbackChannel=phone'), board('direction=oneWay')]
  const lost = findingsBetween(sound, broken)
  expect(lost.come.map(({ rule, cards }) => [rule, cards])).toContainEqual(['CON-7', ['c', 's']])
  expect(findingsBetween(broken, sound).gone.map(({ rule }) => rule)).toContain('CON-7')
  expect(findingsBetween(broken, broken)).toEqual({ come: [], gone: [] })
})

test('they are counted by gravity', () => {
  const finding = (severity: 'error' | 'warning' | 'hint', card: string) => ({
    ...findingsBetween(board('direction=twoWay feedbackChannel=phone'), board('direction=oneWay')).come[0]!,
    severity,
    cards: [card],
  })
  const said = sentencesOfFindings({
    come: [finding('error', 'a'), finding('error', 'b'), finding('hint', 'c')],
    gone: [finding('warning', 'd')],
  })
  expect(said.map(({ says }) => says)).toEqual(['Two new errors.', 'One warning is settled.'])
  expect(said[0]?.cards).toEqual(['a', 'b'])
})
