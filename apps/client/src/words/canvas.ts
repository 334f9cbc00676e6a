import { formatsIn } from './format.ts'

const { plural } = formatsIn('en')

/** What stands on the cards: the few words between their values. */
const faces = {
  allDays: 'all days',
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  by: (day: string) => `by ${day}`,
  of: (whole: string) => `of ${whole}`,
  planned: 'planned',
  records: 'records',
  customers: 'Customers',
  prospects: 'Prospects',
  people: 'people',
  priority: (rank: string) => `priority ${rank}`,
  shares: (list: string) => `Share of category spend: ${list}`,
  asked: (count: string) => `${count} asked`,
  askedAWave: (count: string) => `${count} asked a wave`,
  feelings: ['fed up', 'uneasy', 'calm', 'pleased', 'delighted'],
  answersInHours: (hours: string) => `answers in ${hours} h`,
  answersInDays: (days: number, shown: string) =>
    plural(days, { one: 'answers in a day', other: `answers in ${shown} days` }),
  noReading: 'No reading yet',
  readOn: (day: string) => `on ${day}`,
  weighed: (count: number, shown: string) =>
    plural(count, { one: '1 way weighed', other: `${shown} ways weighed` }),
  holds: (who: string, money: string) => `${who} holds ${money}`,
  holdsBudget: (who: string) => `${who} holds the budget`,
  saidBy: (type: string, method: string) => `${type}, by ${method}`,
  days: (count: number, shown: string) => plural(count, { one: '1 day', other: `${shown} days` }),
  loopOf: (done: number, all: number) => `${done} of ${all}`,
  loop: (on: readonly boolean[]) => {
    const names = ['heard', 'remembered', 'answered', 'returned', 'told']
    const done = names.filter((_, step) => on[step])
    const open = names.filter((_, step) => !on[step])
    return open.length === 0
      ? `All done: ${done.join(', ')}`
      : `Done: ${done.join(', ')}. Open: ${open.join(', ')}`
  },
  strength: (strength: number) => `Strength ${strength} of 5`,
  saidSo: 'people said so',
  kept: (howLong: string) => `Kept ${howLong}`,
  firstReply: 'First reply in',
  hours: (hours: string) => `${hours} h`,
  running: 'Running',
  ready: 'Ready',
  inMeans: (list: string) => `in ${list}`,
  theirs: (count: string) => `${count} theirs`,
  ours: (count: string) => `${count} ours`,
  goals: (count: number, shown: string) => plural(count, { one: '1 goal', other: `${shown} goals` }),
  praises: (count: number, shown: string) => plural(count, { one: '1 praise', other: `${shown} praises` }),
  criticisms: (count: number, shown: string) =>
    plural(count, { one: '1 criticism', other: `${shown} criticisms` }),
}

const states = {
  draft: (kind: string) => `${kind}, draft`,
  parked: (kind: string) => `${kind}, parked`,
  locked: 'Locked',
  sales: 'Sales',
  human: 'Human',
  unreadable: 'Unreadable card',
  keptAsItCame: 'Kept as it came',
  showRaw: 'Show raw content',
  hideRaw: 'Hide raw content',
  untitled: 'No title yet',
  writing: (name: string) => `${name} is writing`,
  broken: 'This card cannot be drawn.',
  votes: {
    mine: (count: number) => plural(count, { one: '1 vote of yours', other: `${count} votes of yours` }),
    all: (count: number) => plural(count, { one: '1 vote', other: `${count} votes` }),
  },
  findings: {
    error: (count: number) => plural(count, { one: '1 error', other: `${count} errors` }),
    warning: (count: number) => plural(count, { one: '1 warning', other: `${count} warnings` }),
    hint: (count: number) => plural(count, { one: '1 hint', other: `${count} hints` }),
  },
}

const tools = {
  label: 'Tools',
  select: 'Select',
  hand: 'Move the view',
  link: 'Link',
  note: 'Note',
  frame: 'Frame',
  draw: 'Draw',
  highlight: 'Highlight',
  eraser: 'Eraser',
  more: 'More tools',
  text: 'Text',
  arrow: 'Arrow',
  image: 'Picture',
  place: (kind: string) => `Press where the ${kind.toLowerCase()} is to lie. Escape puts it away.`,
  pressFrom: 'Press on a card and drag to another one.',
}

const style = {
  label: 'Look of the drawing',
  colour: 'Colour',
  colours: {
    black: 'Ink',
    grey: 'Grey',
    blue: 'Blue',
    green: 'Green',
    yellow: 'Yellow',
    orange: 'Orange',
    red: 'Red',
    violet: 'Violet',
  },
  size: 'Size',
  sizes: { s: 'Small', m: 'Medium', l: 'Large', xl: 'Very large' },
  dash: 'Line',
  dashes: { draw: 'By hand', solid: 'Straight', dashed: 'Dashed', dotted: 'Dotted' },
}

const zoom = {
  label: 'Zoom and undo',
  undo: 'Undo mine',
  redo: 'Redo mine',
  out: 'Zoom out',
  in: 'Zoom in',
  level: (percent: string) => `Zoom, ${percent}. Set it to 100%`,
  fit: 'Show everything',
  map: 'Map',
  mapOf: 'Map of the board. Press to go there.',
}

const links = {
  choose: (from: string, to: string) => `What does “${from}” do with “${to}”?`,
  alsoPossible: 'In general',
  already: 'They are joined like this already.',
  dialog: (title: string) => `Link from “${title}”`,
  find: 'Find a card',
  none: 'No card is called that.',
  verb: 'Choose how they are joined',
  back: 'Another card',
  port: (title: string) => `Draw a link from “${title}”`,
}

/** What a step did, after “Took back:” and “Did again:”. */
const step = {
  tookBack: (what: string | undefined) => (what ? `Took back: ${what}.` : 'Took back your last step.'),
  didAgain: (what: string | undefined) => (what ? `Did again: ${what}.` : 'Did it again.'),
  cards: (count: string) => `${count} cards`,
  stays: (what: string, count: number) =>
    `${what} ${count === 1 ? 'stays: somebody else has written in it' : 'stay: somebody else has written in them'}.`,
  title: (title: string) => `“${title}”`,
  field: (label: string, title: string) => `the change to “${label}” of “${title}”`,
  put: (title: string) => `the new card “${title}”`,
  putMany: (count: string) => `${count} new cards`,
  deleted: (title: string) => `deleting “${title}”`,
  deletedMany: (count: string) => `deleting ${count} cards`,
  moved: (title: string) => `moving “${title}”`,
  movedMany: (count: string) => `moving ${count} cards`,
  changed: (title: string) => `the change to “${title}”`,
  changedMany: (count: string) => `changes to ${count} cards`,
  linked: (from: string, verb: string, to: string) => `the link “${from} ${verb} ${to}”`,
  unlinked: (from: string, verb: string, to: string) => `deleting the link “${from} ${verb} ${to}”`,
  relinked: (from: string, verb: string, to: string) => `the change to the link “${from} ${verb} ${to}”`,
  links: (count: string) => `changes to ${count} links`,
  drawn: 'a drawing',
  undrawn: 'deleting a drawing',
  redrawn: 'the change to a drawing',
  plan: (label: string) => `the change to “${label}” of the plan`,
  aboutPlan: 'the change to the plan',
}

const menu = {
  edit: 'Write the title',
  link: 'Link to …',
  duplicate: 'Duplicate',
  lock: 'Lock',
  unlock: 'Unlock',
  draft: 'Make it a draft',
  park: 'Park',
  activate: 'Make it active',
  remove: 'Delete',
  tidy: 'Tidy up',
  tidySelection: 'Tidy up the selection',
  selectAll: 'Select all',
  toBack: 'To the back',
  wider: 'Wider',
  narrower: 'Narrower',
  toFront: 'To the front',
  arrange: 'Arrange',
  alignLeft: 'Align left',
  alignCentre: 'Align centres',
  alignRight: 'Align right',
  alignTop: 'Align top',
  alignMiddle: 'Align middles',
  alignBottom: 'Align bottom',
  distributeAcross: 'Spread evenly across',
  distributeDown: 'Spread evenly down',
}

/** Sentences of the canvas, and of what can be done on it. */
export const canvas = {
  label: 'Canvas',
  quote: (text: string) => (/^\u2068?[“„«"']/.test(text) ? text : `“${text}”`),
  faces,
  states,
  tools,
  style,
  zoom,
  links,
  step,
  menu,
  titleOf: (kind: string) => `Title of the ${kind.toLowerCase()}`,
  empty: {
    title: 'Whom do you want to talk with?',
    says: 'Begin with a segment: people who buy alike. Everything else on the board answers to them.',
    segment: 'Segment',
    template: 'Use a template',
    outline: 'Begin in the outline',
    steps:
      'The cards stand at the side in the order of the six steps, from whom you talk with to what it costs.',
  },
  large: (count: string) =>
    `This board holds ${count} cards. Beyond 1,500 the canvas gets slow; the other views stay fast.`,
  full: 'A board holds at most 20,000 cards. Nothing was added.',
  notAPicture: 'Only PNG, JPEG, WebP and GIF pictures can be put on a board.',
  pictureFailed: 'The picture was not taken. Try again, or choose a smaller one.',
  tooManyPictures: 'Put down at most 100 pictures at once.',
  lockedCards: (count: number) =>
    plural(count, {
      one: 'The card is locked. Unlock it first.',
      other: 'The cards are locked. Unlock them first.',
    }),
  follow: {
    following: (name: string) => `Following ${name}`,
    stop: 'Stop',
    calls: (name: string) => `${name} asked everybody to come.`,
  },
  aria: {
    shape: 'Card',
    card: (kind: string, title: string) => `${kind}: ${title}`,
    status: { draft: 'draft', parked: 'parked', active: '' },
    locked: 'locked',
    link: (from: string, verb: string, to: string) => `Link: ${from} ${verb} ${to}`,
  },
}
