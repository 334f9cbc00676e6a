import { formatsIn } from './format.ts'
import { remade } from './remade.ts'

const { number, plural, list } = formatsIn('en')

const counted = (count: number, one: string, other: string): string =>
  plural(count, { one: `one ${one}`, other: `${number(count)} ${other}` })
/** Whoever wrote it may have ended it already. */
const ended = (text: string): string => remade(text, (plain) => (/[.!?…]$/.test(plain) ? plain : `${plain}.`))
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type Goal = {
  title: string
  from: string | undefined
  to: string | undefined
  by: string | undefined
}

/** The page of a snapshot that is laid before somebody: what it says, what changed, and her word on it. */
export const review = {
  documentTitle: (title: string) => `Review: ${title} · Parley`,
  comeIn: {
    title: 'You are asked for your word',
    says: (known: string | undefined) =>
      `You see one snapshot of a plan and nothing else of the board. ${known ? `You come in as ${known}.` : 'No account is needed.'}`,
    act: 'Look at it',
    nameHelp: 'It stands beside what you say.',
  },
  gone: 'There is nothing here for you',
  /** A snapshot that bears its day in its name says it once. */
  snapshot: (name: string, by: string, day: string, clock: string) =>
    name.includes(day) ? `${name}, ${clock}, by ${by}` : `${name}, by ${by}, ${day} ${clock}`,
  openBoard: 'Open the board',
  print: 'Print',

  asks: (by: string, due: string | undefined) =>
    due ? `${by} asks for your word by ${due}.` : `${by} asks for your word.`,
  asksOthers: (by: string, whom: readonly string[], due: string | undefined) =>
    `${by} asks ${whom.length > 0 ? `${list(whom)} for approval` : 'for approval'}${due ? ` by ${due}` : ''}.`,
  shows: (by: string) => `${by} keeps this for whoever looks at it.`,
  part: (label: string | null, cards: number) =>
    label ? `It is about “${label}”.` : `It is about ${counted(cards, 'card', 'cards')} of the plan.`,
  verdict: {
    errors: (count: number) => `${capital(counted(count, 'error stands', 'errors stand'))} in the way.`,
    warnings: (count: number) =>
      `No error stands in the way; ${counted(count, 'warning remains', 'warnings remain')}.`,
    sound: 'The plan is sound.',
    fits: 'The plan is sound and fits its budget.',
    over: (money: string) => `The plan is sound, and ${money} over its budget.`,
  },
  first: 'No version was approved before this one.',
  since: (name: string, did: 'approved' | 'changes', by: string, day: string) =>
    did === 'approved'
      ? `Since “${name}”, which ${by} approved on ${day}: `
      : `Since “${name}”, for which ${by} asked for changes on ${day}: `,
  sinceSays: (changes: number, money: string | undefined) =>
    [
      changes === 0 ? 'nothing changed' : counted(changes, 'change', 'changes'),
      ...(money ? [money] : []),
    ].join(', ') + '.',
  less: (money: string) => `${money} less`,
  more: (money: string) => `${money} more`,

  facts: {
    label: 'The plan in numbers',
    cost: 'Cost',
    errors: 'Errors',
    warnings: 'Warnings',
    humanShare: 'Human share',
    unknown: 'Not said yet',
    was: (value: string) => `was ${value}`,
    were: (count: number) => `were ${number(count)}`,
  },

  changes: {
    title: 'What changed',
    nothing: 'Nothing changed since.',
    added: 'New',
    gone: 'Removed',
    changed: 'Changed',
  },

  brief: {
    title: 'The plan in short',
    goals: 'It wants',
    goal: ({ title, from, to, by }: Goal) =>
      `${title}${from && to ? `: ${from} → ${to}` : to ? `: ${to}` : ''}${by ? ` by ${by}` : ''}.`,
    people: 'It speaks with',
    segment: (title: string, size: string | undefined) =>
      size ? `${title} (${size} people).` : ended(title),
    places: 'It meets them at',
    place: (title: string, from: string | undefined, to: string | undefined) =>
      from && to ? `${title}, ${from} to ${to}.` : ended(title),
    says: 'It says',
    ended,
    more: (count: number) => `And ${number(count)} more.`,
  },

  picture: {
    title: 'On the canvas',
    label: 'The plan as a small drawing of its cards',
  },

  remains: {
    nothing: 'Nothing stands in the way',
    title: (errors: number, warnings: number) => {
      const parts = [
        ...(errors > 0 ? [counted(errors, 'error', 'errors')] : []),
        ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
      ]
      const remain = errors + warnings === 1 ? 'remains' : 'remain'
      return `${capital(list(parts))} ${remain}`
    },
    hints: (count: number) => capital(`${counted(count, 'hint', 'hints')}.`),
    rest: (count: number) => `Show ${number(count)} more`,
  },

  talk: 'Said about it',

  decided: {
    title: 'The decision',
    approve: (name: string, day: string) => `${name} approved it on ${day}.`,
    changes: (name: string, day: string) => `${name} asked for changes on ${day}.`,
    waits: (names: readonly string[]) => `Still to say a word: ${list(names)}.`,
    byLink: 'whoever comes by the link',
    withdrawn: (name: string) => `${name} took back what was asked.`,
    fallback: (name: string, due: string) => `If nobody has decided by ${due}, ${name} decides.`,
  },

  decide: {
    bar: 'Your word',
    kept: 'Your word is kept with the snapshot. The plan can still change; you will see how.',
    approve: 'Approve',
    changes: 'Ask for changes',
    inTheWay: 'It can be approved once no error stands in the way.',
    notYours: 'Others are asked for their word here.',
    yet: (due: string) => `It is your turn if nobody has decided by ${due}.`,
    approveTitle: 'Approve the plan',
    approveSays: 'The plan is kept as you see it here. Whatever is changed later is shown to everybody.',
    remark: 'Remark',
    remarkHelp: 'Such as “Good. Mind the ninth hall.”',
    changesTitle: 'Ask for changes',
    changesSays: 'The plan goes back to those who wrote it, with your note.',
    note: 'What is to change',
    noteMissing: 'Say what is to change, so that somebody can do it.',
    approved: 'Your approval is kept.',
    sent: 'Your note is on its way.',
  },

  ask: {
    open: 'Ask for approval',
    title: 'Ask for approval',
    says: 'A snapshot is taken of the plan as it stands now, and laid before those whom you ask.',
    about: 'Of what',
    wholePlan: 'The whole plan',
    strategy: (title: string) => `The strategy “${title}”`,
    choose: 'Choose people',
    selected: (count: number) =>
      plural(count, { one: 'The selected card', other: `The ${number(count)} selected cards` }),
    of: 'Whom do you ask?',
    ofNobody: 'Choose somebody, or let somebody decide by a link.',
    guest: (name: string) => `${name} (guest)`,
    me: (name: string) => `${name} (you)`,
    mode: 'When is it approved?',
    modes: {
      optional: 'With one word, or when the day is over',
      required: 'With one word',
      all: 'With everybody’s',
    },
    modeSays: {
      optional: 'The first word counts. If the day passes without one, the plan goes on.',
      required: 'The first word counts, and it waits until somebody says it.',
      all: 'It waits until each of them has approved; whoever asks for changes ends it.',
    },
    due: 'By when',
    duePast: 'This day is over.',
    fallback: 'Who decides after that day',
    nobody: 'Nobody',
    link: 'Somebody without an account may decide by a link',
    linkSays: 'Whoever has the link and the password sees this snapshot and nothing else of the board.',
    note: 'What you want to know of them',
    name: 'Name of the snapshot',
    called: (day: string) => `For approval, ${day}`,
    nameHelp: 'Without one it is called by its day.',
    act: 'Ask for approval',
    told: 'A snapshot is taken, and they are told.',
    ready: 'Asked for approval',
    readySaysOpen: 'Whoever has the link may decide. It cannot be shown again.',
    readySays: 'Send the link, and the password by another way. It cannot be shown again.',
  },

  approvals: {
    open: 'Approvals',
    title: 'Approvals',
    says: 'What was laid before somebody, and what came of it. The version last approved is kept: what is other since is marked on the board.',
    none: 'Nobody was asked for approval yet.',
    noneSays: 'A plan, or a part of it, that nobody is asked about needs no approval.',
    whole: 'The whole plan',
    cards: 'Some cards',
    askedBy: (name: string, when: string) => `asked by ${name}, ${when}`,
    look: 'Look at it',
    lookAt: (name: string) => `Look at it: “${name}”`,
    withdraw: 'Take it back',
    more: 'Show earlier ones',
    since: 'What changed since',
    states: {
      open: 'Waiting',
      approved: 'Approved',
      changes: 'Changes asked for',
      withdrawn: 'Taken back',
    },
    waitingFor: (names: readonly string[], due: string | undefined) =>
      `Waits for ${list(names)}${due ? `, until ${due}` : ''}.`,
    lapsed: (due: string) => `Nobody said a word by ${due}: the plan goes on.`,
    said: (name: string, decision: 'approve' | 'changes', note: string | null) =>
      `${name} ${decision === 'approve' ? 'approved it' : 'asked for changes'}${note ? `: “${note}”` : '.'}`,
    chip: {
      open: 'Waiting for approval',
      approved: 'Approved',
      changed: (count: number) =>
        plural(count, {
          one: '1 card changed since approval',
          other: `${number(count)} cards changed since approval`,
        }),
      changes: 'Changes asked for',
      withdrawn: 'Not approved',
    },
  },
}
