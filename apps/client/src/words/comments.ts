import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

/** What people say about a board, and what colleagues note at a card. */
export const comments = {
  title: 'Comments',
  open: (unread: number) =>
    unread === 0
      ? 'Comments'
      : plural(unread, {
          one: 'Comments, 1 thread unread',
          other: `Comments, ${number(unread)} threads unread`,
        }),
  unreadThreads: (unread: number) => plural(unread, { one: '1 unread', other: `${number(unread)} unread` }),
  none: 'No one has said anything yet.',
  noneSays: 'Ask about a card with C.',
  noneForReader: 'What others say about this board will stand here.',
  noneHere: 'Nothing has been said here yet.',
  noneSuch: {
    open: '',
    mine: 'You take part in no open thread.',
    unread: 'You have seen everything.',
    resolved: 'No thread has been settled yet.',
  },
  filter: 'Show threads',
  filters: { open: 'Open', mine: 'Mine', unread: 'Unread', resolved: 'Settled' },
  allSeen: 'I have seen them all',
  all: 'All comments',
  back: 'Back',
  earlier: 'Show earlier ones',
  more: 'Show more threads',
  list: 'Threads',
  unread: 'New',
  resolved: 'Settled',
  resolvedBy: (name: string, when: string) => `Settled by ${name}, ${when}`,
  resolve: 'Settle',
  reopen: 'Open again',
  answers: (count: number) => plural(count, { one: '1 answer', other: `${number(count)} answers` }),
  lastBy: (name: string, when: string) => `last ${name}, ${when}`,
  you: 'You',
  edited: 'changed',
  deleted: 'This comment was deleted.',
  internal: 'Internal',
  internalSays: 'Only colleagues see this. No guest learns that it is there.',
  makeInternal: 'Internal: for colleagues only',
  thread: (about: string) => `Thread about ${about}`,
  atSnapshot: (name: string) => `Comments on the snapshot “${name}”`,
  place: 'A place on the canvas',
  wholeSnapshot: (name: string) => `Snapshot “${name}”`,
  gone: (name: string) => `${name} (no longer on the board)`,
  goTo: 'Show on the canvas',
  about: {
    card: 'Comment on this card',
    link: 'Comment on this link',
    finding: 'Comment on this finding',
    menu: 'Comment',
  },
  begin: 'Say something',
  beginPlaceholder: 'Say something, @ to name somebody',
  answer: 'Answer',
  answerPlaceholder: 'Answer, @ to name somebody',
  send: 'Send',
  change: 'Change your comment',
  save: 'Save',
  how: '**bold**, *italic*, `code`, lists and links. Shift+Enter begins a line.',
  named: (count: number) =>
    plural(count, {
      one: '1 person can be named. Arrow keys choose, Enter takes.',
      other: `${number(count)} people can be named. Arrow keys choose, Enter takes.`,
    }),
  people: 'Whom do you name?',
  guest: 'guest',
  menuOf: (name: string) => `What can be done with the comment of ${name}`,
  edit: 'Change',
  delete: 'Delete',
  deleteTitle: 'Delete the comment?',
  deleteSays: 'Its words go for everybody. That cannot be taken back.',
  react: 'React',
  reactions: {
    '👍': 'Agree',
    '❤️': 'Love it',
    '🎉': 'Celebrate',
    '😄': 'Smile',
    '👀': 'Looking at it',
    '✅': 'Done',
  },
  reacted: (emoji: string, names: string) => `${emoji}: ${names}`,
  /** Begins with the number that stands on the pin. */
  pin: (said: string, comments: number, unread: boolean) =>
    `${plural(comments, { one: '1 comment', other: `${number(comments)} comments` })}${unread ? ', new' : ''}. ${said}`,
  atCard: (open: number, unread: number) =>
    unread > 0
      ? plural(unread, {
          one: '1 thread with something new',
          other: `${number(unread)} threads with something new`,
        })
      : plural(open, { one: '1 open thread', other: `${number(open)} open threads` }),
  tool: 'Comment',
  press: 'Press where you want to say something. Enter takes the middle, Esc leaves.',
  note: {
    title: 'Internal note',
    mark: 'note',
    help: 'For colleagues. No guest receives it, in no view and in no export.',
    by: (name: string, when: string) => `${name}, ${when}`,
    clash: (name: string) => `${name} has written here meanwhile:`,
    theirs: 'Keep theirs',
    both: 'Keep both',
  },
}
