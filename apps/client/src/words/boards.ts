import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

const cards = (count: number) => plural(count, { one: '1 card', other: `${number(count)} cards` })
const links = (count: number) => plural(count, { one: '1 link', other: `${number(count)} links` })

/** The page of all boards. */
export const boards = {
  lately: 'Opened lately',
  title: 'Boards',
  guest: 'Shared with you',
  planning: (people: number) =>
    plural(people, {
      one: 'One person is planning right now.',
      other: `${number(people)} people are planning right now.`,
    }),
  withErrors: (count: number) =>
    plural(count, { one: 'One board has errors.', other: `${number(count)} boards have errors.` }),
  allSound: 'Nothing stands in the way on any board.',
  noneYet: 'No board yet.',
  people: 'People',
  dataSets: 'Data sets',
  untitled: 'Untitled',
  find: 'Find a board',
  findPlaceholder: 'A board or a command',
  noneFound: 'Nothing is called that.',
  commands: 'Commands',
  away: 'The server does not answer. This is how the boards stood when it last did.',
  hereNow: 'here now',
  hereNowNames: 'Here now',
  holds: (cardCount: number, linkCount: number) =>
    cardCount === 0
      ? 'Nothing on it yet'
      : linkCount === 0
        ? cards(cardCount)
        : `${cards(cardCount)}, ${links(linkCount)}`,
  unread: 'Cannot be read right now',
  onItsWay: 'Reading …',
  more: (count: number) => plural(count, { one: 'Show one more', other: `Show ${number(count)} more` }),
  counts: {
    error: (count: number) => plural(count, { one: '1 error', other: `${number(count)} errors` }),
    warning: (count: number) => plural(count, { one: '1 warning', other: `${number(count)} warnings` }),
    hint: (count: number) => plural(count, { one: '1 hint', other: `${number(count)} hints` }),
  },
  sound: 'Sound',
  practice: (left: number) =>
    left === 0
      ? 'Practice, solved'
      : plural(left, { one: 'Practice, 1 flaw left', other: `Practice, ${number(left)} flaws left` }),
  byStep: (title: string) => `How many rules hold in ${title}, by step`,
  edited: (who: string | undefined, when: string) => (who ? `${who}, ${when}` : when),
  client: (name: string) => `For ${name}`,
  clients: {
    item: 'Client',
    title: 'Client of this board',
    says: 'Boards of one client stand together. Guests never see the name, nor that there are other clients.',
    label: 'Client',
    act: 'File the board',
    none: 'No client',
    choose: 'Show',
    all: 'All clients',
  },
  may: {
    owner: 'Yours',
    editor: 'You may edit',
    commenter: 'You may comment',
    participant: 'You may propose feedback',
    viewer: 'You may look',
  },
  menu: (title: string) => `More for ${title}`,
  open: 'Open',
  rename: {
    item: 'Rename',
    title: 'Rename board',
    label: 'Title',
    act: 'Rename board',
    missing: 'A board has a title.',
  },
  share: 'Share',
  exportPlan: 'Export plan file',
  exported: (file: string) => `Saved as ${file}.`,
  remove: {
    item: 'Move to the bin',
    title: 'Move to the bin',
    says: (title: string) =>
      `“${title}” stays in the bin for 30 days. Whoever is on it now is told, and can no longer change it.`,
    act: 'Move to the bin',
    done: (title: string) => `“${title}” is in the bin.`,
    takeBack: 'Take back',
  },
  bin: {
    open: 'Bin',
    title: 'Bin',
    says: 'Boards stay here for 30 days, then they are gone for good.',
    empty: 'The bin is empty.',
    restore: 'Put back',
    restoreNamed: (title: string) => `Put back ${title}`,
    deleted: (when: string) => `Thrown away ${when}`,
    gone: (day: string) => `gone on ${day}`,
  },
  create: {
    open: 'New board',
    title: 'New board',
    says: 'Begin with an empty table, with a plan to change, or with one to practise on.',
    name: 'Title',
    placeholder: 'What the campaign is about',
    from: 'Begin with',
    blank: 'An empty table',
    blankSays: 'Nothing on it. Whom do you want to talk with?',
    guided: 'Step by step',
    guidedSays: 'Each of the six steps says what it asks and shows an example.',
    guidedStory: ['Who?', 'Where and when?', 'What do we say?', 'What did they answer?'],
    plans: 'A plan to change',
    practise: 'Practise',
    practiseSays: 'A sound plan in which something was broken. You find it and repair it.',
    flaws: (trade: string, count: number) =>
      `${trade}\u00A0· ${plural(count, { one: '1 flaw to find', other: `${number(count)} flaws to find` })}`,
    act: 'Create board',
    missing: 'A board has a title.',
    client: 'For which client',
  },
  templates: {
    title: 'Begin from a plan',
    named: (title: string, trade: string) => `${title} · ${trade}`,
    /** A dot never begins a line. Whose plan it is, to whom they sell, and how much of it there is. */
    facts: (trade: string, market: 'B2B' | 'B2C' | 'non-profit', count: number) =>
      `${trade}\u00A0· ${market}\u00A0· ${cards(count)}`,
    all: (plans: number) => `All ${number(plans)} plans, and boards to practise on`,
  },
  import: {
    open: 'Import a plan',
    drop: 'Drop the plan file to import it',
    dropSays: 'One *.plan.json file. It becomes a board of its own.',
    reading: (file: string) => `Reading ${file}…`,
    done: (file: string) => `${file} is imported.`,
    doneAs: (file: string, title: string) => `${file} is imported as “${title}”.`,
    /** A copy of a board that is there already. */
    another: (title: string, at: number) => `${title} (${number(at)})`,
    refused: 'Not imported',
    refusedSays: (file: string, faults: number) =>
      plural(faults, {
        one: `There is a fault in ${file}. Nothing was imported.`,
        other: `There are ${number(faults)} faults in ${file}. Nothing was imported.`,
      }),
    notJson: 'It is not a JSON file. A plan file is what a board’s “Export plan file” gives.',
    tooLarge: (megabytes: number) =>
      `It is larger than ${number(megabytes)} MB, the most a plan file may be.`,
    oneOnly: 'One file at a time. The first one was taken.',
    wholeFile: 'the whole file',
    faults: 'What is wrong',
    copyFaults: 'Copy the list',
  },
  emptyPage: {
    title: 'Whom do you want to talk with?',
    says: 'A board is a table for one campaign. Begin with an empty one, or with a plan to change.',
  },
  emptyGuest: {
    title: 'No board is shared with you',
    says: 'Ask whoever invited you for a new link.',
  },
  documentTitle: 'Boards · Parley',
}
