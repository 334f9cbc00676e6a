import { cardKind, window } from './kind.ts'
import { choice } from './field.ts'

export const context = cardKind({
  kind: 'context',
  step: 0,
  group: 'brand',
  voice: 'record',
  word: 'Context',
  many: 'Contexts',
  one: 'a piece of context',
  explains: 'What happens around the campaign, whether we like it or not.',
  fields: {
    type: choice({
      label: 'Type',
      help: 'What sort of thing it is.',
      options: [
        { value: 'season', label: 'Season' },
        { value: 'competitor', label: 'Competitor' },
        { value: 'weather', label: 'Weather' },
        { value: 'event', label: 'Event' },
        { value: 'law', label: 'Law' },
      ],
    }),
    ...window('it is felt'),
  },
})
