import { cardKind } from './kind.ts'
import { lines, options, prose, scales } from './field.ts'
import { tone } from './tone.ts'

/** The six attributes of a brand that is human. */
export const attributeList = options([
  { value: 'physicality', label: 'Physicality' },
  { value: 'intellectuality', label: 'Intellectuality' },
  { value: 'sociability', label: 'Sociability' },
  { value: 'emotionality', label: 'Emotionality' },
  { value: 'personability', label: 'Personability' },
  { value: 'morality', label: 'Morality' },
])

export const brand = cardKind({
  kind: 'brand',
  step: 0,
  group: 'brand',
  voice: 'we',
  word: 'Brand',
  many: 'Brands',
  explains: 'Who speaks: what we promise and how we sound.',
  fields: {
    promise: prose({ label: 'Promise', help: 'What people can hold us to, in one sentence.' }),
    ideology: prose({ label: 'Ideology', help: 'What we believe beyond our own goods.' }),
    communicationPolicy: prose({
      label: 'Communication policy',
      help: 'How we talk with people, and what we never do.',
    }),
    image: prose({ label: 'Image', help: 'How people see us today.' }),
    tone: tone('How we sound at all contact points.'),
    wordsUsed: lines({ label: 'Words we use', help: 'Words that sound like us.' }),
    wordsAvoided: lines({ label: 'Words we avoid', help: 'Words that nobody hears from us.' }),
    attributes: scales({
      label: 'Human attributes',
      help: 'How human we want to be; a high value needs an act that proves it.',
      from: 0,
      to: 5,
      ends: {
        physicality: ['Plain to look at', 'Good to look at'],
        intellectuality: ['Does as others do', 'Knows and invents'],
        sociability: ['Keeps to itself', 'Talks and answers'],
        emotionality: ['Leaves people cool', 'Moves people'],
        personability: ['Hides its faults', 'Admits its faults'],
        morality: ['Does what is allowed', 'Does what is right'],
      },
    }),
    truths: scales({
      label: 'Human truths',
      help: 'What people get from us, of the five things that all people want.',
      from: 0,
      to: 5,
      ends: {
        loved: ['Not loved', 'Loved'],
        belong: ['Alone', 'Belonging'],
        protected: ['Exposed', 'Protected'],
        meaning: ['No meaning', 'Meaning'],
        respected: ['Overlooked', 'Respected'],
      },
    }),
  },
})
