import { formatsIn } from './format.ts'

const { number, plural, list } = formatsIn('en')

/** One person of a data set: found, handed out, erased; and all of them taken out. */
export const consumer = {
  title: 'One person',
  says: 'Found by id: to say what is kept about somebody, to hand it out, or to erase it. Each of these stands in the log.',
  id: 'Id of the person',
  find: 'Find',
  types: { customer: 'Customer', prospect: 'Prospect' },
  facts: 'What is kept',
  type: 'Type',
  language: 'Language',
  consent: 'Consent',
  unknown: 'not known',
  bought: (count: number) =>
    count === 0 ? 'No purchase' : plural(count, { one: '1 purchase', other: `${number(count)} purchases` }),
  day: 'Day',
  category: 'Category',
  brand: 'Brand',
  quantity: 'Quantity',
  amount: 'Amount',
  answered: (count: number) =>
    plural(count, {
      one: '1 answer at a listening link',
      other: `${number(count)} answers at listening links`,
    }),
  score: (score: number) => `${number(score)} of 10`,
  noWords: 'No words',
  export: 'Export this person',
  exported: (file: string) => `Saved as ${file}.`,
  erase: 'Erase this person',
  eraseTitle: 'Erase a person',
  eraseSays: (id: string) =>
    `Everything about “${id}” goes: fields, purchases, and answers at listening links. Neither a later import nor a restored backup brings anything back. This cannot be taken back.`,
  eraseAct: 'Erase for good',
  erased: (id: string) => `“${id}” is erased.`,
  nobody: (id: string) => `“${id}” was not there, and will not come in.`,
  close: 'Close',
  eraseUnseen: 'Erase this id all the same',
  all: {
    title: 'Everybody',
    says: 'The whole data set as two lists, people and purchases, as they are imported again.',
    act: { people: 'Export all people', purchases: 'Export all purchases' },
    missing: (what: readonly ('basis' | 'purpose' | 'retention')[]) =>
      `Before anything is taken out, say ${list(what.map((one) => missing[one]))}, further down.`,
  },
}

const missing = { basis: 'the lawful basis', purpose: 'the purpose', retention: 'how many days it is kept' }
