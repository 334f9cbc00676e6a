import { cardKind } from './kind.ts'
import { line, number, prose, rows } from './field.ts'

export const journey = cardKind({
  kind: 'journey',
  step: 2,
  group: 'profile',
  voice: 'they',
  word: 'Journey',
  many: 'Journeys',
  explains: 'What people do and feel, stage by stage, from first thought to habit.',
  fields: {
    steps: rows({
      label: 'Steps',
      help: 'One step for each stage of the customer journey.',
      fields: {
        stage: line({ label: 'Stage', help: 'One of the stages of the plan, such as evaluate.' }),
        doing: prose({ label: 'Doing', help: 'What they do at this stage.' }),
        feeling: number({ label: 'Feeling', help: 'From −2, fed up, to 2, delighted.', from: -2, to: 2 }),
        barrier: prose({ label: 'Barrier', help: 'What keeps them from the next stage.' }),
      },
    }),
  },
})
