import { cardKind } from './kind.ts'
import { choice, lines, prose, yesNo } from './field.ts'

export const tool = cardKind({
  kind: 'tool',
  step: 5,
  group: 'means',
  voice: 'we',
  word: 'Tool',
  many: 'Tools',
  explains: 'A decision on product, price, place or communication that speaks by itself.',
  fields: {
    lever: choice({
      label: 'Lever',
      help: 'Which part of the marketing mix it moves.',
      options: [
        { value: 'product', label: 'Product' },
        { value: 'price', label: 'Price' },
        { value: 'place', label: 'Place' },
        { value: 'communication', label: 'Communication' },
      ],
    }),
    decision: prose({ label: 'Decision', help: 'What was decided, in one sentence.' }),
    optionsConsidered: lines({
      label: 'Ways weighed',
      help: 'What else was possible, the chosen way among them.',
    }),
    noCost: yesNo({ label: 'Costs nothing', help: 'It needs no money and no paid hours.' }),
  },
})
