import { formatsIn } from './format.ts'

const { plural } = formatsIn('en')

/** What people said, and its way back to them. */
export const loop = {
  title: 'Loop',
  says: 'What people said, and whether they can tell that we listened.',
  asOf: (day: string) => `As of ${day}.`,
  write: 'Write down what was said',
  fresh: 'What was said',
  numbers: 'The loop in numbers',
  table: 'What was said, and how far it has come',
  said: 'What was said',
  age: 'Age, and what is next',
  steps: {
    heard: 'Heard',
    remembered: 'Remembered',
    answered: 'Answered',
    returned: 'Returned',
    told: 'Told',
  },
  /** The same inside a sentence. */
  stepsWithin: {
    heard: 'heard',
    remembered: 'remembered',
    answered: 'answered',
    returned: 'returned',
    told: 'told',
  },
  ring: (heard: number, counts: string, closed: number) =>
    `${heard} heard: ${counts}. ${closed} of ${heard} closed.`,
  ringStep: (count: number, step: string) => `${count} ${step}`,
  ofClosed: 'of what was heard is closed',
  returnedOf: (count: number) => `Returned, of ${count}`,
  voices: 'Voices heard',
  answered: 'of them answered for good',
  median: 'Days to close, median',
  oldest: 'Oldest still open',
  days: (days: number) => plural(days, { one: '1 day', other: `${days} days` }),
  leaks: {
    remembered: (count: number) =>
      plural(count, { one: 'One voice is noted nowhere.', other: `${count} voices are noted nowhere.` }),
    answered: (count: number) =>
      plural(count, {
        one: 'One voice waits for a reply too long.',
        other: `${count} voices wait for a reply too long.`,
      }),
  },
  states: { closed: 'closed', open: 'open', late: 'late', unread: 'unread', aside: 'put aside' },
  over: (days: string) => `${days} over`,
  toGo: (days: string) => `${days} to go`,
  since: (days: string) => `for ${days}`,
  nothing: 'nothing to return',
  asideNothing: 'put aside',
  toBeWritten: 'to be written',
  waitsForReply: 'waits for a reply',
  nowhere: 'nowhere noted',
  named: (name: string, more: number) => (more > 0 ? `${name} and ${more} more` : name),
  from: (day: string) => `from ${day}`,
  planned: (name: string, day: string) => `${name}, ${day}`,
  people: (count: number): string => plural(count, { one: 'person', other: 'people' }),
  stepIs: (step: string, says: string) => `${step}: ${says}`,
  ahead: 'not yet',
  doneHere: 'done',
  next: {
    remembered: 'Remember it',
    answered: 'Answer it',
    written: 'Write the answer',
    need: 'Name the need',
    returned: 'Return it',
    told: 'Tell them',
  },
  nextFor: (act: string, said: string) => `${act}: ${said}`,
  owner: (name: string) => `with ${name}`,
  nextIs: (step: string) => `next: ${step}`,
  chooseOwner: 'Choose who',
  nobody: 'nobody’s yet',
  made: {
    memory: (said: string) => `Remembered: ${said}`,
    answer: (said: string) => `Answer to “${said}”`,
    need: (said: string) => `Need behind “${said}”`,
    property: (need: string) => `Property for “${need}”`,
    announcement: (property: string) => `News of “${property}”`,
  },
  empty: {
    title: 'Nothing was heard yet',
    says: 'Write down what people tell you: at the counter, in reviews, on the phone. Each word is then followed until they know they were heard.',
    canvas: 'Go to the canvas',
  },
}
