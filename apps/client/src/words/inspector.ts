import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

/** Reading and changing one card, one link, several, or the plan. */
export const inspector = {
  nothing: 'No card is selected',
  plan: 'The plan',
  planSays: 'What holds for the whole campaign. Select a card to see its own fields.',
  title: 'Title',
  untitled: (kind: string) => `Untitled ${kind.toLowerCase()}`,
  notes: 'Notes',
  notesHelp: 'Whatever else is worth knowing.',
  more: 'More',
  moreWith: (names: string) => `More: ${names}`,
  all: 'Status, owner, tags, notes',
  notSaid: 'Not said',
  unset: (label: string) => `Clear ${label}`,
  menu: (title: string) => `More for ${title}`,
  goTo: 'Go to it on the canvas',
  delete: 'Delete',
  deleted: (title: string) => `“${title}” is deleted.`,
  deletedMany: (count: number) =>
    plural(count, { one: '1 card is deleted.', other: `${number(count)} cards are deleted.` }),
  duplicate: 'Duplicate',
  lock: 'Lock',
  unlock: 'Unlock',
  locked: 'Locked. Unlock it to change it.',
  writes: (name: string) => `${name} is writing here`,
  to: 'to',
  until: (label: string) => `${label} (end)`,
  weeks: (days: number) =>
    days < 14
      ? plural(days, { one: '1 day', other: `${number(days)} days` })
      : plural(Math.round(days / 7), { one: '1 week', other: `${number(Math.round(days / 7))} weeks` }),
  backwards: 'It ends before it starts.',
  wrong: {
    number: 'Not a number.',
    between: (from: string, to: string) => `A share from ${from} to ${to} %.`,
    outside: (typed: string, ends: string) => `“${typed}” is not possible: ${ends}.`,
    didYouMean: (first: string, second: string) => `Did you mean ${first} or ${second}?`,
    currency: (label: string, typed: string) =>
      `${label}: “${typed}” is not the code of a currency, such as EUR or NOK.`,
    timeZone: (label: string, typed: string) =>
      `${label}: “${typed}” is not the name of a time zone, such as Europe/Berlin.`,
    date: 'Not a day.',
    time: 'Not a time of day, such as 17:30.',
  },
  /** What a number can be, inside a sentence. */
  ends: {
    atLeast: (least: string) => `at least ${least}`,
    above: (least: string) => `more than ${least}`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
  },
  list: {
    add: 'Enter adds a line',
    line: (label: string, at: number) => `${label}, line ${at}`,
    remove: (text: string) => `Remove ${text}`,
    empty: 'this line',
  },
  keyed: {
    add: { brand: 'Brand', locale: 'Language', segment: 'Segment or loyalty class', claim: 'Claim' },
    name: {
      brand: 'Name of the brand',
      locale: 'Language, such as en or nb',
      segment: 'Segment or loyalty class',
      claim: 'What is claimed, such as packaging',
    },
    value: (key: string) => key,
    remove: (key: string) => `Remove ${key}`,
  },
  shares: {
    own: 'own',
    brand: 'Brand',
    share: 'Share, %',
    notAName: 'A brand has a name. Its share is written beside it, once it is in the list.',
    percent: (brand: string) => `${brand}, percent`,
    less: (brand: string) => `Less ${brand}`,
    more: (brand: string) => `More ${brand}`,
    missing: (rest: string) => `${rest} missing`,
    over: (rest: string) => `${rest} too much`,
    rest: 'Rest to other',
    other: 'Other',
    says: (parts: string) => `Share of category spending: ${parts}`,
  },
  scales: {
    hollow: (brand: string) => `Hollow: how ${brand} sounds`,
    value: (low: string, high: string, value: number) =>
      value === 0
        ? `between ${low} and ${high}`
        : value < 0
          ? `${low} ${number(-value)}`
          : `${high} ${number(value)}`,
    name: (low: string, high: string) => `${low} to ${high}`,
    unset: 'not set',
  },
  rows: {
    add: (label: string) => `Add to ${label.toLowerCase()}`,
    remove: (label: string, at: number) => `Remove row ${at} of ${label.toLowerCase()}`,
    row: (label: string, at: number) => `${label} ${at}`,
  },
  value: {
    label: 'What one customer is worth',
    worth: 'is worth',
    unknown: '—',
    help: 'Margin, the share that stays and the discount give what one customer is worth.',
  },
  people: {
    times: (factor: string, people: string) => `${factor} people for each record: ${people} people`,
    timesAYear: (times: number) =>
      plural(times, { one: 'once a year', other: `${number(times)} times a year` }),
  },
  links: {
    title: 'Links',
    none: 'Nothing is linked to it yet.',
    add: 'Link to…',
    verb: 'How',
    card: 'With',
    chooseCard: 'Choose a card',
    act: 'Link',
    remove: (sentence: string) => `Remove the link: ${sentence}`,
    edit: (sentence: string) => `Fields of the link: ${sentence}`,
    noneFits: 'There is no card on the board that fits yet.',
    removed: 'The link is removed.',
  },
  link: {
    word: 'Link',
    verb: 'Verb',
    remove: 'Remove the link',
  },
  many: {
    title: (count: number) => `${number(count)} selected`,
    status: 'Status',
    align: 'Line up',
    alignments: { left: 'Left edges', centre: 'Middles', top: 'Top edges', middle: 'Centres' },
    tidy: 'Tidy up',
    delete: (count: number) =>
      plural(count, { one: 'Delete 1 card', other: `Delete ${number(count)} cards` }),
  },
}
