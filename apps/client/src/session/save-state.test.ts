import { expect, test } from 'vitest'
import { saveStateOf, type Standing } from './save-state.ts'

const calm: Standing = {
  open: true,
  trying: false,
  met: true,
  inFlight: 0,
  large: false,
  changes: 0,
  kept: true,
  trouble: undefined,
}

test.each<[string, Partial<Standing>, object]>([
  ['everything is confirmed', {}, { is: 'saved' }],
  ['one change is under way', { inFlight: 1, changes: 1 }, { is: 'saving' }],
  ['a large change is under way', { large: true, changes: 1 }, { is: 'saving' }],
  ['the socket is gone', { met: false, changes: 12 }, { is: 'offline', changes: 12, kept: true }],
  [
    'the socket is gone and nothing is kept',
    { met: false, changes: 2, kept: false },
    { is: 'offline', changes: 2, kept: false },
  ],
  ['the first attempt is not over', { met: false, trying: true }, { is: 'opening' }],
  ['there is nothing to show yet', { met: false, open: false }, { is: 'opening' }],
  [
    'the disk is full',
    { trouble: 'the disk is full', inFlight: 3, changes: 3 },
    { is: 'failing', says: 'the disk is full', changes: 3 },
  ],
])('when %s', (_when, standing, state) => {
  expect(saveStateOf({ ...calm, ...standing })).toEqual(state)
})
