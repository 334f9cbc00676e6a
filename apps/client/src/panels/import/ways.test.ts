import { expect, test } from 'vitest'
import { waysFor } from './ways.ts'

test('no way of writing is offered twice, and one that differs from the reader’s own stays', () => {
  expect(waysFor('de-DE')).toEqual(['de-DE', 'en-GB', 'en-US'])
  expect(waysFor('de')).toEqual(['de', 'en-GB', 'en-US'])
  expect(waysFor('de-CH')).toEqual(['de-CH', 'en-GB', 'en-US', 'de'])
  expect(waysFor('en-GB')).toEqual(['en-GB', 'en-US', 'de'])
})
