import type { Replies } from '../session/server.ts'
import { formatsIn } from './format.ts'

const { number, plural, list } = formatsIn('en')

type Hook = Replies['hooks']['list'][number]
type Event = Hook['events'][number]
type State = NonNullable<Hook['last']>['state']

const events: Record<Event, string> = {
  comment: 'Comments',
  asked: 'Approval asked for',
  decision: 'Decisions',
  snapshot: 'Snapshots',
  newError: 'New errors',
  review: '360° reviews',
  round: 'Workshop rounds',
}

const states: Record<State, string> = { waiting: 'Waiting', delivered: 'Taken', givenUp: 'Given up' }

const faults: Readonly<Record<string, string>> = {
  notAnAddress: 'the address cannot be read',
  notHttps: 'the address does not begin with https',
  inside: 'the address leads into the server’s own network',
  redirect: 'it sends on to somewhere else',
  gone: 'it says it wants no more',
  tooSlow: 'it took too long to answer',
  noSuchHost: 'there is no such host',
  notThere: 'nobody answers there',
  certificate: 'its certificate is not valid',
  tooMany: 'more than a thousand newer ones wait for it',
  failed: 'the connection broke',
}

function fault(code: string): string {
  const [, status] = /^status (\d+)$/.exec(code) ?? []
  return status ? `it answered with ${status}` : (faults[code] ?? code)
}

const tries = (count: number) => plural(count, { one: '1 try', other: `${number(count)} tries` })

/** Other programs that are told what happens; for the workspace's owner. */
export const hooks = {
  title: 'Webhooks',
  says: 'Another program can be told what happens on boards: a chat, a list of tasks. What is internal is never told.',
  none: 'No program is told of anything yet.',
  list: 'Webhooks',
  events,
  add: 'Add a webhook',
  addSays: 'Each message is signed, so that the other program knows that it comes from here.',
  url: 'Address of the other program',
  urlHelp: 'It takes a POST with JSON and begins with https.',
  urlMissing: 'Write the address that the other program gave you.',
  which: 'What it is told',
  whichMissing: 'Choose at least one.',
  board: 'Of which board',
  allBoards: 'All boards',
  ready: 'The webhook is added',
  readySays: 'Give this secret to the other program now: it is shown this once.',
  secret: 'Secret',
  copySecret: 'Copy the secret',
  done: 'Done',
  told: (what: readonly Event[], board: string | null) =>
    `${list(what.map((event) => events[event]))}${board === null ? '' : ` of “${board}”`}`,
  fresh: 'Nothing sent yet',
  states,
  fault,
  last: (state: State, why: string | null) =>
    why === null ? states[state] : `${states[state]}: ${fault(why)}`,
  sent: 'What was sent',
  sentTo: (url: string) => `What was sent to ${url}`,
  nothingSent: 'Nothing was sent yet.',
  tries,
  next: (when: string) => `next try ${when}`,
  resend: 'Send again',
  resendNamed: (event: Event, when: string) => `Send again: ${events[event]}, ${when}`,
  older: 'Show older ones',
  remove: 'Delete',
  removeNamed: (url: string) => `Delete the webhook to ${url}`,
  removeTitle: 'Delete webhook',
  removeSays: (url: string) =>
    `Nothing more is sent to ${url}, not even what is on its way. This cannot be taken back.`,
}

/** The page of what belongs to the workspace as a whole. */
export const settings = {
  title: 'Workspace settings',
  documentTitle: 'Workspace settings · Parley',
}
