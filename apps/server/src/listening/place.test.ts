import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { placesOn } from './place.ts'

const whoAsks = (plan: string) =>
  placesOn(boardFrom(sketch(`${plan}\ncontactPoint till "Till"`)))['till']?.brand

test('The one brand of the plan asks, else the brand that the plan calls its own, else nobody by name', () => {
  expect(whoAsks('plan "Oats" ownBrand=Nordhof\nbrand b1 "Havrella"')).toBe('Havrella')
  expect(whoAsks('plan "Oats" ownBrand=Nordhof')).toBe('Nordhof')
  expect(whoAsks('plan "Oats" ownBrand=Nordhof\nbrand b1 "One"\nbrand b2 "Two"')).toBe('Nordhof')
  expect(whoAsks('plan "Oats" ownBrand=" "')).toBeUndefined()
})
