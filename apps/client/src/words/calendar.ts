import { formatsIn } from './format.ts'

const { plural } = formatsIn('en')

/** The plan in days: what runs when, what is due, and how much comes to whom. */
export const calendar = {
  title: 'Calendar',
  says: 'What runs when, what is due, and how much comes to whom.',
  scale: 'Scale',
  scales: { day: 'Days', week: 'Weeks', month: 'Months', quarter: 'Quarters' },
  today: 'Today',
  asOf: (day: string) => `As of ${day}`,
  toToday: 'Go to today',
  save: 'Save as .ics',
  saved: (count: number) =>
    plural(count, { one: 'One entry was saved.', other: `${count} entries were saved.` }),
  strip: 'Everything that has days, by kind',
  groups: {
    context: 'Around it',
    contactPoint: 'Where people meet us',
    message: 'What we say',
    objective: 'Deadlines',
    productProperty: 'Releases',
    feedback: 'Answers due',
  },
  runs: (name: string, from: string, to: string) => `${name}: ${from} to ${to}`,
  since: (name: string, from: string) => `${name}: from ${from}, no end`,
  until: (name: string, to: string) => `${name}: until ${to}, no beginning`,
  on: (name: string, day: string) => `${name}: ${day}`,
  keys: 'Left and right move it by a day, with Shift by a week. With Alt they move its last day alone, with Ctrl its first. Enter opens it.',
  waits: (says: string, what: string) => `${says}. It waits for ${what}.`,
  clashes: (count: number) =>
    plural(count, { one: 'One clash', other: `${count} things get in each other’s way` }),
  noClash: 'Nothing gets in each other’s way.',
  pressure: 'What comes to them unasked, a week',
  pressureSays: (name: string, most: string, week: string, cap: string) =>
    `${name}: at most ${most} a week, in the week of ${week}; ${cap} is the cap.`,
  cap: (cap: string) => `cap ${cap}`,
  weekOf: (week: string, pushes: string) => `Week of ${week}: ${pushes}`,
  undated: 'No day yet',
  undatedSays: 'Open one to say when it runs.',
  empty: {
    title: 'No days yet',
    says: 'Say when a contact point can be met or a message runs, and it stands here.',
    act: 'A contact point',
    made: 'New contact point',
    canvas: 'Go to the canvas',
  },
}
