import { cardKind } from './kind.ts'
import { choice, date, fraction, line, number } from './field.ts'
import { measureKind } from './measure-kind.ts'
import { verb } from './verb.ts'

export const objective = cardKind({
  kind: 'objective',
  step: 4,
  group: 'message',
  voice: 'we',
  word: 'Objective',
  many: 'Objectives',
  explains: 'What people do differently, by how much and by when.',
  fields: {
    level: choice({
      label: 'Level',
      help: 'Whose aim it is.',
      options: [
        { value: 'business', label: 'Business' },
        { value: 'marketing', label: 'Marketing' },
        { value: 'communication', label: 'Communication' },
        { value: 'human', label: 'Human' },
      ],
    }),
    verb,
    measure: line({ label: 'Measure', help: 'What is counted, in words.' }),
    measureKind,
    baseline: number({ label: 'From', help: 'Where it stands today.', beside: 'target' }),
    target: number({ label: 'To', help: 'Where it is to stand.', beside: 'unit' }),
    unit: line({ label: 'Unit', help: 'What the two numbers count, such as % of category spend.' }),
    better: choice({
      label: 'Better is',
      help: 'Which way the number is to go.',
      options: [
        { value: 'up', label: 'Up' },
        { value: 'down', label: 'Down' },
      ],
    }),
    deadline: date({ label: 'Deadline', help: 'The day by which it is reached.' }),
    surveyN: number({
      label: 'Asked a wave',
      help: 'How many people answer each time it is measured.',
      unit: 'people',
      from: 0,
    }),
    promoters: fraction({
      label: 'Promoters',
      help: 'The share that recommends us today.',
      beside: 'detractors',
    }),
    detractors: fraction({ label: 'Detractors', help: 'The share that advises against us today.' }),
    repeatShare: fraction({ label: 'Stay', help: 'How many of those gained will buy again.' }),
  },
})
