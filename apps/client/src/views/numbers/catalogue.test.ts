import { expect, test } from 'vitest'
import { metrics } from '@parley/model/metrics/index.ts'
import type { Metric } from '@parley/model/metrics/metric.ts'
import { subjects } from './catalogue.ts'

test('every number that the board works out is about something that the page shows numbers of', () => {
  const shown: readonly string[] = ['plan', ...subjects]
  const all: readonly Metric[] = Object.values(metrics)
  const hidden = all.filter(({ about }) => !shown.includes(about))
  expect(
    hidden.map(({ word, about }) => `${word}, of ${about}`),
    'Name that kind among the subjects of views/numbers/catalogue.ts',
  ).toEqual([])
})
