import { cardKind } from './kind.ts'
import { choices, date, number, prose } from './field.ts'

export const database = cardKind({
  kind: 'database',
  step: 1,
  group: 'consumers',
  voice: 'record',
  word: 'Consumer base',
  many: 'Consumer bases',
  explains: 'What we know of customers and prospects, and since when.',
  fields: {
    source: prose({ label: 'Source', help: 'Where the records come from.' }),
    records: number({ label: 'Records', help: 'How many people, households or accounts it holds.', from: 0 }),
    customers: number({
      label: 'Customers',
      help: 'How many of them buy from us.',
      from: 0,
      beside: 'prospects',
    }),
    prospects: number({ label: 'Prospects', help: 'How many of them do not buy from us yet.', from: 0 }),
    asOf: date({ label: 'As of', help: 'The day the records were last brought up to date.' }),
    blocks: choices({
      label: 'Holds',
      help: 'What it says about each of them; the method asks for at least the first four.',
      options: [
        { value: 'demographics', label: 'Demographics' },
        { value: 'psychographics', label: 'Psychographics' },
        { value: 'attitudes', label: 'Attitudes' },
        { value: 'purchaseHistory', label: 'Purchase history' },
        {
          value: 'categoryNetwork',
          label: 'Category network',
          explains: 'Which brands they buy, and what they connect with each.',
        },
      ],
    }),
    lawfulBasis: prose({ label: 'Lawful basis', help: 'Why the records may be kept and used.' }),
  },
})
