import type { Replies } from '../session/server.ts'
import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

type Act = NonNullable<Replies['audit']['list']['entries'][number]['act']>
type About = Readonly<Record<string, string>>

const named = (about: About, name: string) => (about[name] ? ` “${about[name]}”` : '')
const decisions: Readonly<Record<string, string>> = {
  approve: 'Approve a snapshot',
  changes: 'Ask for changes to a snapshot',
}

/** What was done, or was refused: each as the act by itself. */
const acts: Record<Act, (about: About) => string> = {
  'account.signUp': () => 'Open an account',
  'account.signIn': () => 'Sign in',
  'account.signOut': () => 'Sign out',
  'account.changePassword': () => 'Change the password',
  'account.open': () => 'Make an account of a guest’s place',
  'account.join': () => 'Join the workspace',
  'account.rename': (about) => `Take the name${named(about, 'name')}`,
  'account.sessions.end': () => 'Sign another browser out',
  'account.sessions.endOthers': () => 'Sign all other browsers out',
  'account.export': () => 'Take out all that is kept about oneself',
  'account.delete': () => 'Close the account',
  'account.people.setStanding': ({ standing }) =>
    standing === 'guest'
      ? 'Remove somebody from the workspace'
      : standing === 'owner'
        ? 'Make somebody an owner'
        : 'Make somebody a member',
  'account.createToken': (about) => `Make a key for scripts${named(about, 'name')}`,
  'account.revokeToken': () => 'End a key for scripts',
  'audit.check': () => 'Check this log',
  'boards.create': () => 'Make the board',
  'boards.import': () => 'Import the board',
  'boards.rename': (about) => `Rename the board${named(about, 'title')}`,
  'boards.setClient': (about) => `Put the board with a client${named(about, 'client')}`,
  'boards.compact': () => 'Write the board anew',
  'boards.delete': () => 'Throw the board away',
  'boards.restore': () => 'Bring the board back',
  'consumers.create': (about) => `Make a data set${named(about, 'title')}`,
  'consumers.get': () => 'Look at a data set',
  'consumers.change': () => 'Change what is said of a data set',
  'consumers.remove': () => 'Remove a data set with all its people',
  'consumers.allow': () => 'Give somebody the right to a data set',
  'consumers.disallow': () => 'Take the right to a data set from somebody',
  'consumers.import': ({ what }) => (what === 'people' ? 'Import people' : 'Import purchases'),
  'consumers.createSample': () => 'Make a data set of made-up people',
  'consumers.count': () => 'Count people of a data set',
  'consumers.classes': () => 'Count the classes of a data set',
  'consumers.switching': () => 'Look at who switched brands in a data set',
  'consumers.rfm': () => 'Look at how recently, often and for how much people bought',
  'consumers.cycle': () => 'Look at how often people of a data set buy',
  'consumers.profile': () => 'Look at what people of a data set buy',
  'consumers.overlaps': () => 'Look at how segments of a data set overlap',
  'consumers.find': () => 'Look at one person of a data set',
  'consumers.export': () => 'Take one person out of a data set',
  'consumers.exportAll': () => 'Take a whole data set out',
  'consumers.erase': () => 'Erase a person from a data set',
  'embeds.create': (about) => `Show the board to whoever has a link${named(about, 'name')}`,
  'embeds.revoke': () => 'End a link that shows the board',
  'listening.create': () => 'Make a listening link',
  'listening.close': () => 'Close a listening link',
  'listening.reopen': () => 'Open a listening link again',
  'listening.export': () => 'Take out the addresses of those who may be told',
  'listening.remove': () => 'Delete answers',
  'hooks.create': () => 'Add a webhook',
  'hooks.delete': () => 'Delete a webhook',
  'hooks.resend': () => 'Send a message of a webhook again',
  'invitations.create': ({ role }) => (role ? `Make a link for: ${role}` : 'Make a link'),
  'invitations.accept': () => 'Come in by a link',
  'invitations.revoke': () => 'End a link, and show out who came by it',
  'snapshots.create': (about) => `Take a snapshot${named(about, 'name')}`,
  'snapshots.decide': ({ decision }) => decisions[decision ?? ''] ?? 'Decide on a snapshot',
  'approvals.ask': () => 'Ask for approval',
  'approvals.withdraw': () => 'Ask for approval no more',
  'history.restore': () => 'Restore a moment of the past',
  'comments.delete': () => 'Delete a comment',
  'reviews.begin': (about) => `Begin a review${named(about, 'name')}`,
  'reviews.finish': () => 'Say that one’s side of a review is written',
  'reviews.sign': () => 'Sign a review',
  'reviews.callOff': () => 'Call a review off',
  'round.mute': ({ on }) => (on === 'false' ? 'Let everybody edit again' : 'Mute editing for all others'),
  'round.end': () => 'End the round',
  'round.handOver': () => 'Hand the round over',
}

/** Everything else of which only refusals are kept, by the name it has for scripts. */
const others: Readonly<Record<string, string>> = {
  'embeds.get': 'Look at the board by a link',
  'socket.board': 'Open the board',
  'socket.news': 'Listen for news',
  'consumers.retention': 'People of a data set who were kept long enough went',
  'command.password': 'New password, from the command line',
  'command.token': 'New key for scripts, from the command line',
  'command.compact': 'Write a board anew, from the command line',
  'command.restore': 'Restore a backup, from the command line',
}

const refusals: Readonly<Record<string, string>> = {
  notAllowed: 'may not',
  notHere: 'no access',
  noSnapshot: 'no access',
  signedOut: 'not signed in',
  wrongPassword: 'wrong password',
  invitationPassword: 'wrong password of the link',
  invitationGone: 'the link is not valid',
  embedGone: 'the link is not valid',
  noEmbed: 'no access',
  noDataSet: 'no access',
  noDataSetRight: 'no right to the data set',
  noView: 'no access',
  foreignOrigin: 'came from another page',
  foreignId: 'wrote as somebody else',
  tooMuch: 'too many tries',
  tooFast: 'too much in a short time',
  closed: 'only by invitation',
}

/** Who came, who was turned away and who decided; for owners. */
export const audit = {
  open: 'Who came, who decided…',
  title: 'Who came, who decided',
  says: 'Nothing in this list can be changed or taken out by anybody. It is for owners alone.',
  list: 'What was done, and what was refused',
  which: 'What to show',
  all: 'Everything',
  refusedOnly: 'Refused',
  nobody: 'Nobody known',
  left: 'Somebody who left',
  act: (act: Act | null, what: string, about: About): string =>
    act ? acts[act](about) : (others[what] ?? `Call ${what}`),
  done: 'Done',
  refused: (code: string) => `Refused: ${refusals[code] ?? code}`,
  older: 'Show older ones',
  empty: 'Nothing was refused.',
  check: 'Check the log',
  whole: (rows: number) =>
    plural(rows, {
      one: '1 row, as it was written.',
      other: `${number(rows)} rows, none changed and none missing.`,
    }),
  newest: 'Mark of the newest row',
  mark: 'A mark that was noted earlier',
  markHelp: 'If it is still in the log, nothing up to it was changed or cut off.',
  found: 'The mark is in the log: everything up to it is as it was.',
  lost: 'The mark is not in the log: rows were cut off or written anew since it was noted.',
  copyMark: 'Copy the mark',
  last: 'Note it somewhere else, for a later check.',
  broken: (row: number) => `Row ${number(row)} is not as it was written, or the one before it is gone.`,
}
