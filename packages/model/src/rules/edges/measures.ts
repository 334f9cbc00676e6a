import type { Edges } from './told.ts'

export const read = (readings: string, fields = 'unit=litres', unit = 'unit=litres') =>
  `plan "P" startsOn=2026-01-01 asOf=2026-05-01\nobjective o baseline=0 target=100 deadline=2026-04-11 ${fields}
  metric k ${unit} readings=${readings}\no measuredBy k`

/** Measures: what just passes, what just does not, and what nobody can tell. */
export const measures: Edges = {
  'MET-1': [
    ['no objective yet', 'metric k measureKind=share', []],
    ['both', 'objective o measureKind=share\nobjective p measureKind=nps', []],
    ['sales alone', 'objective o measureKind=share', ['error']],
    ['human alone', 'objective o measureKind=nps', ['error']],
    ['neither', 'objective o measureKind=likes', ['error', 'error']],
    [
      'a metric counts what is bought',
      'objective o measureKind=nps\nmetric k measureKind=share\no measuredBy k',
      [],
    ],
    [
      'a metric of feeling makes no human goal',
      'objective o measureKind=share\nmetric k measureKind=nps\no measuredBy k',
      ['error'],
    ],
    ['one does not say', 'objective o measureKind=share\nobjective p', []],
    [
      'a draft does not help',
      'objective o measureKind=share\nobjective p measureKind=nps status=draft',
      ['error'],
    ],
  ],
  'MET-2': [
    ['both', 'metric k source=panel cadence=monthly', []],
    ['a blank source is none', 'metric k source=" " cadence=monthly', ['warning']],
    ['nothing at all', 'metric k', ['warning']],
  ],
  'MET-3': [
    ['exactly four fifths of the pace', read('[{"date":"2026-02-20","value":40}]'), []],
    ['just less', read('[{"date":"2026-02-20","value":39.9}]'), ['warning']],
    [
      'the last reading counts',
      read('[{"date":"2026-02-20","value":1},{"date":"2026-02-25","value":60}]'),
      [],
    ],
    ['on the first day nothing has gone', read('[{"date":"2026-01-01","value":-9}]'), []],
    ['on the deadline', read('[{"date":"2026-04-11","value":79}]'), ['warning']],
    ['after the deadline', read('[{"date":"2026-04-12","value":9}]'), []],
    ['after today', read('[{"date":"2026-04-01","value":9}]').replace('2026-05-01', '2026-03-01'), []],
    ['in another unit', read('[{"date":"2026-02-20","value":9}]', 'unit=litres', 'unit=hours'), []],
    ['nobody knows the unit', read('[{"date":"2026-02-20","value":9}]', 'unit=litres', ''), []],
    ['a reading without a day', read('[{"value":9}]'), []],
    [
      'a fall is progress where it is wanted',
      read('[{"date":"2026-02-20","value":-60}]').replace('target=100', 'target=-100'),
      [],
    ],
    [
      'a team is content with a third',
      read('[{"date":"2026-02-20","value":20}]').replace('asOf', 'rules={"MET-3":{"minPace":33}} asOf'),
      [],
    ],
  ],
}
