import type { Replies } from '../session/server.ts'
import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

type Kind = Replies['notifications']['list']['notifications'][number]['kind']

/** Who did it may be nobody: the calendar, or somebody who has left. */
const told: Record<Kind, (who: string | null) => string> = {
  mention: (who) => `${who ?? 'Somebody'} named you in a comment`,
  reply: (who) => `${who ?? 'Somebody'} replied to you`,
  comment: (who) => `${who ?? 'Somebody'} commented`,
  asked: (who) => (who ? `${who} asks for your approval` : 'Your approval is waited for'),
  decision: (who) => `${who ?? 'Somebody'} decided`,
  snapshot: (who) => `${who ?? 'Somebody'} took a snapshot`,
  newError: () => 'A new error',
  review: (who) => (who ? `${who} went on with the review` : 'The review goes on'),
  round: (who) => `${who ?? 'Somebody'} handed a workshop over to you`,
}

const settings: Record<Kind, string> = {
  mention: 'Somebody names me in a comment',
  reply: 'Somebody replies in a thread of mine',
  comment: 'Somebody comments on what is mine',
  asked: 'Somebody asks for my approval',
  decision: 'Somebody decides on what I asked for',
  snapshot: 'Somebody shows me a snapshot',
  newError: 'A board of mine has a new error',
  review: 'A 360° review goes on',
  round: 'Somebody hands a workshop over to me',
}

/** What somebody is told in person, in the bars of boards and of the boards page. */
export const inbox = {
  open: (unread: number) =>
    unread === 0
      ? 'Notifications'
      : plural(unread, { one: 'Notifications, 1 new', other: `Notifications, ${number(unread)} new` }),
  title: 'Notifications',
  many: '99+',
  told,
  on: (board: string) => `on ${board}`,
  isNew: 'New.',
  readAll: 'Mark all as read',
  older: 'Show older ones',
  empty: 'Nothing yet',
  emptySays: 'You are told here when somebody names you, answers you, or asks for your approval.',
  chooseKinds: 'Choose what to be told',
  settingsTitle: 'Tell me when',
  settings,
  back: 'Back to the notifications',
}
