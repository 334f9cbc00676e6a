import { cardKind } from './kind.ts'
import { number, prose } from './field.ts'

export const need = cardKind({
  kind: 'need',
  step: 'loop',
  group: 'loop',
  voice: 'they',
  word: 'Need',
  many: 'Needs',
  explains: 'What people lack, behind the words they chose.',
  fields: {
    strength: number({
      label: 'Strength',
      help: 'From 1, nice to have, to 5, cannot do without.',
      from: 1,
      to: 5,
    }),
    n: number({ label: 'People', help: 'How many people said so.', from: 0 }),
    declined: prose({ label: 'Declined because', help: 'Why we leave it, where we do; they are told.' }),
  },
})
