import { expect, test } from 'vitest'
import { refusal, waysBetween } from './fits.ts'

test('the verbs of their own come first, read either way; “depends on” is for everything', () => {
  expect(waysBetween('contactPoint', 'message').special).toEqual([{ kind: 'carries', turned: false }])
  expect(waysBetween('message', 'contactPoint').special).toEqual([{ kind: 'carries', turned: true }])
  expect(waysBetween('brand', 'team')).toEqual({
    special: [],
    general: [{ kind: 'dependsOn', turned: false }],
  })
})

test('where no verb fits, it says what would', () => {
  expect(refusal('budgetLine', 'message')).toMatch(/^A budget line cannot .* a message\. It can /)
})
