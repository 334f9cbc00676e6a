import { cardKind } from './kind.ts'
import { prose } from './field.ts'
import { times } from './days.ts'
import { evidence } from './evidence.ts'

export const persona = cardKind({
  kind: 'persona',
  step: 2,
  group: 'profile',
  voice: 'they',
  word: 'Buyer persona',
  many: 'Buyer personas',
  explains: 'One person of a segment, known well enough to talk with.',
  fields: {
    who: prose({ label: 'Who', help: 'Name, age, life and how they buy.' }),
    interests: prose({
      label: 'Most personal interests',
      help: 'What they care about when nobody sells to them.',
    }),
    moves: prose({ label: 'What moves them', help: 'What touches them, in their own words.' }),
    connect: prose({
      label: 'How to connect',
      help: 'How we can get close to them without being in the way.',
    }),
    initiative: prose({
      label: 'An initiative of ours',
      help: 'What we could do that they care about and that fits our work.',
    }),
    priorBeliefs: prose({
      label: 'Believes already',
      help: 'What they think of us and the category before we say a word.',
    }),
    pastExperience: prose({
      label: 'Has lived through',
      help: 'What happened to them with us or with others.',
    }),
    trustedPeople: prose({ label: 'Trusts', help: 'Whose word counts with them.' }),
    preferredTimes: times({ label: 'Good times', help: 'When in the week they have an ear for us.' }),
    evidence,
  },
})
