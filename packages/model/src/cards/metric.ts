import { cardKind } from './kind.ts'
import { date, line, number, prose, rows } from './field.ts'
import { measureKind } from './measure-kind.ts'

export const metric = cardKind({
  kind: 'metric',
  step: 4,
  group: 'message',
  voice: 'record',
  word: 'Metric',
  many: 'Metrics',
  explains: 'A number with a place to be read and a rhythm.',
  fields: {
    measureKind,
    formula: prose({ label: 'Formula', help: 'How it is worked out, in words.' }),
    unit: line({ label: 'Unit', help: 'What it counts, such as % of crossings.' }),
    source: line({ label: 'Source', help: 'Where it is read.', beside: 'cadence' }),
    cadence: line({ label: 'Rhythm', help: 'How often it is read, such as every 4 weeks.' }),
    readings: rows({
      label: 'Readings',
      help: 'What was read, and when.',
      fields: {
        date: date({ label: 'Date', help: 'The day it stood there.' }),
        value: number({ label: 'Value', help: 'The number that was read.' }),
      },
    }),
  },
})
