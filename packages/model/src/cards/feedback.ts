import { cardKind } from './kind.ts'
import { choice, date, number, openChoice } from './field.ts'

export const feedback = cardKind({
  kind: 'feedback',
  step: 'loop',
  group: 'loop',
  voice: 'they',
  word: 'Feedback',
  many: 'Feedback|many',
  one: 'a piece of feedback',
  explains: 'Something people said to us, in short and without names.',
  fields: {
    type: choice({
      label: 'Type',
      help: 'What sort of thing was said.',
      options: [
        { value: 'need', label: 'Need' },
        { value: 'praise', label: 'Praise' },
        { value: 'complaint', label: 'Complaint' },
        { value: 'idea', label: 'Idea' },
        { value: 'question', label: 'Question' },
      ],
    }),
    sentiment: number({ label: 'Mood', help: 'From −2, angry, to 2, delighted.', from: -2, to: 2 }),
    n: number({ label: 'People', help: 'How many people said so.', from: 0 }),
    date: date({ label: 'Heard on', help: 'The day it was heard.' }),
    method: openChoice({
      label: 'Method',
      help: 'How it came to us; a word of your own is welcome.',
      options: [
        { value: 'ticket', label: 'Ticket' },
        { value: 'thread', label: 'Thread' },
        { value: 'review', label: 'Review' },
        { value: 'debrief', label: 'Debrief' },
        { value: 'log', label: 'Log' },
        { value: 'survey', label: 'Survey' },
        { value: 'interview', label: 'Interview' },
        { value: 'focusGroup', label: 'Focus group' },
        { value: 'commissioned', label: 'Commissioned study' },
      ],
    }),
    usedFor: choice({
      label: 'Used for',
      help: 'What we do with it.',
      options: [
        { value: 'serve', label: 'Serving those who said it' },
        { value: 'attract', label: 'Winning others' },
        { value: 'none', label: 'Nothing' },
      ],
    }),
    due: date({ label: 'Answer by', help: 'The day by which they hear from us.' }),
  },
})
