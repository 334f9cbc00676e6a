import { cardKind } from './kind.ts'
import { lines, number, prose, yesNo } from './field.ts'
import { meansList } from './means.ts'

export const responsePlan = cardKind({
  kind: 'responsePlan',
  step: 'loop',
  group: 'loop',
  voice: 'we',
  word: 'Response plan',
  many: 'Response plans',
  explains: 'Who answers what, and how fast, when it gets loud.',
  fields: {
    trigger: prose({ label: 'Trigger', help: 'What has to happen for it to start.' }),
    firstReplyHours: number({
      label: 'First reply in',
      help: 'How long until the first answer.',
      unit: 'hours',
      from: 0,
    }),
    replyIn: lines({
      label: 'Replies in',
      help: 'The means we answer by: those where it was said.',
      options: meansList,
    }),
    steps: lines({ label: 'Steps', help: 'What is done, in order.' }),
    active: yesNo({ label: 'Running', help: 'It has been started and is not over.' }),
  },
})
