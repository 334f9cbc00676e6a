import { formatsIn } from './format.ts'

const { date, list } = formatsIn('en-GB')

/** The 360° review: both sides write, agree what changes, and sign. “Ours” is the side of whoever reads. */
export const review360 = {
  open: '360° reviews',
  title: '360° reviews',
  says: 'Both sides say what they want, what they thank for and what they hold against each other; then something changes.',
  close: 'Close',
  all: 'All reviews',
  loading: 'Reading…',
  list: {
    name: 'Reviews of this board',
    none: 'Nobody has reviewed this plan yet.',
    noneSays:
      'In a 360° review each side writes unseen by the other, both read it together, and it ends in at least one change of ours.',
    begun: (name: string, when: string) => `Begun by ${name}, ${when}`,
    more: 'Earlier reviews',
    state: {
      write: 'Waits for your side to write',
      wait: 'Waits for the other side to write',
      agree: 'Both have written: agree what changes',
      sign: 'Waits for your signature',
      signedByUs: 'Waits for the other side’s signature',
      done: 'Signed by both',
    },
  },
  begin: {
    act: 'Begin a review',
    name: 'What is reviewed',
    such: 'Such as “The pouch pilot, first quarter”',
    missing: 'Give it a name that both sides know it by.',
    about: 'It looks at',
    aboutHelp: 'The goals, strategies and contact points that both sides speak of.',
  },
  steps: {
    name: 'How far it has come',
    writing: 'Write',
    agreeing: 'Agree',
    signed: 'Sign',
    onBoard: 'On the board',
    done: 'done',
  },
  side: { ours: 'Our side', theirs: 'Their side' },
  customers: (names: readonly string[]) => `On the guests’ side: ${list(names)}.`,
  noCustomers:
    'Nobody is here yet who could write for the other side: share the board by a link that lets them comment.',
  writing: {
    unseen: 'Nobody of the other side sees a word of this before both have written.',
    parts: {
      goals: { title: 'Goals', says: 'What we want from here.' },
      praise: { title: 'Praise', says: 'What we thank the other side for.' },
      criticism: { title: 'Criticism', says: 'What we hold against the other side.' },
    },
    entry: (part: string, at: number) => `${part}, entry ${at}`,
    another: 'Write one more…',
    first: 'Write the first one…',
    saving: 'Saving…',
    asTyped: 'It is saved as you write.',
    finish: 'We have written',
    resume: 'Go on writing',
    finished: (name: string) => `${name} said that our side has written.`,
    theyWrite: 'The other side is still writing.',
    theyWait: 'The other side has written and waits for us.',
  },
  clash: {
    says: (name: string | undefined) =>
      name === undefined ? 'Somebody took this away while you wrote.' : `${name} wrote here while you did:`,
    mine: 'Keep mine',
    theirs: 'Take theirs',
  },
  agreeing: {
    what: 'What was written',
    nothing: 'Nothing.',
    changes: 'What changes',
    /** The side of those who make the campaign. */
    oneOf: (ours: boolean) => `It ends in at least one change on ${ours ? 'our' : 'their'} side.`,
    none: 'No change is agreed on yet.',
    add: 'Add a change',
    change: (at: number) => `Change ${at}`,
    text: 'What will be otherwise',
    such: 'Such as “The bay is filled on Friday evening”',
    side: 'Who changes',
    who: 'Done by',
    until: 'Until',
    card: 'It is about',
    noCard: 'No card',
    remove: (at: number) => `Take away change ${at}`,
    told: (who: string, until: string | null) =>
      [who, until && `until ${date(until, 'full')}`].filter(Boolean).join(', '),
  },
  signing: {
    title: 'Signatures',
    says: (text: string) => `Whoever signs names the text as it stands here: ${text}.`,
    voids: 'Whoever changes it afterwards voids every signature.',
    sign: 'Sign for our side',
    not: 'Not signed yet',
    signed: (name: string, when: string) => `${name}, ${when}`,
    text: (text: string) => `Text ${text}`,
    thanks: 'You have signed.',
  },
  onBoard: {
    put: 'Put it on the board',
    there: 'It stands on the board:',
    byWhomMayEdit: 'Somebody who may edit the board puts it there.',
    done: 'The review stands on the board. Undo takes it off again.',
    change: (text: string, who: string, until: string | null) => {
      const told = [who, until && `until ${date(until, 'full')}`].filter(Boolean).join(', ')
      return told ? `${text} (${told})` : text
    },
    signatures: (company: string, customer: string, day: string, text: string) =>
      `Signed by ${company} for the house and ${customer} for the guests, ${day}. Text ${text}.`,
  },
  callOff: {
    act: 'Call it off',
    sure: 'All that both sides have written is deleted, and nobody sees it any more.',
    yes: 'Call it off and delete it',
    no: 'Keep it',
  },
  card: {
    begin: 'Write it with the other side',
    go: 'Open the review',
    says: 'Both sides write unseen, read each other, agree what changes, and sign.',
  },
  notice: {
    says: (name: string) => `“${name}” waits for your side.`,
    go: 'Open the review',
  },
}
