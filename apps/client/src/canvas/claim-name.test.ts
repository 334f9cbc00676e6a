import { expect, test } from 'vitest'
import { claimName } from './claim-name.ts'

test('a claim is told in words, however its key was written', () => {
  expect(claimName('packaging')).toBe('packaging')
  expect(claimName('pricePerKg')).toBe('price per kg')
  expect(claimName('price.from')).toBe('price · from')
  expect(claimName('delivery_days')).toBe('delivery days')
  expect(claimName('packCO2')).toBe('packCO2')
})

test('a planner’s own words stay as they are', () => {
  expect(claimName('CO2 per Pouch')).toBe('CO2 per Pouch')
  expect(claimName('  Füllmenge  ')).toBe('Füllmenge')
})
