import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

type GuestRole = 'viewer' | 'commenter' | 'participant' | 'editor'

const mayDo: Readonly<Record<GuestRole, string>> = {
  viewer: 'look at this board',
  commenter: 'look and comment',
  participant: 'look, comment and propose feedback',
  editor: 'change this board',
}

const roleOf: Readonly<Record<string, string>> = {
  viewer: 'View',
  commenter: 'Comment',
  participant: 'Propose',
  editor: 'Edit',
  member: 'Member',
}

/** Letting others in: to one board, or to the workspace. */
export const share = {
  title: 'Invite without an account',
  says: (role: GuestRole, password: boolean, ends: boolean) =>
    `Whoever has the link${password ? ' and the password' : ''} may ${mayDo[role]}${ends ? ' until it ends' : ''}.`,
  internal: 'Internal notes never reach them.',
  role: 'What they may do',
  roles: { viewer: 'View', commenter: 'Comment', participant: 'Propose', editor: 'Edit' },
  roleOf,
  ends: 'Ends after',
  endsPast: 'This day is over.',
  password: 'Password',
  passwordShort: (least: number) => `A password has at least ${number(least)} characters.`,
  newPassword: 'Think up another password',
  uses: 'For how many people',
  usesAny: 'Any number',
  usesWrong: 'A whole number from 1 to 10,000.',
  act: 'Copy the link',
  ready: 'The link is ready',
  readySays: 'Send it, and the password by another way. It cannot be shown again.',
  readySaysOpen: 'Whoever has it can come in. It cannot be shown again.',
  link: 'Link',
  copyLink: 'Copy the link',
  copyPassword: 'Copy the password',
  another: 'Another link',
  done: 'Done',
  existing: 'Links that lead here',
  usedOf: (uses: number, most: number | null) =>
    most === null
      ? plural(uses, { one: 'used once', other: `used ${number(uses)} times` })
      : `used ${number(uses)} of ${plural(most, { one: '1 time', other: `${number(most)} times` })}`,
  left: (left: number) => plural(left, { one: 'lets in one more', other: `lets in ${number(left)} more` }),
  unused: 'not used yet',
  state: { expired: 'Ended', usedUp: 'Used up' },
  onlySnapshot: (name: string) => `Only the snapshot “${name}”`,
  cameBy: 'Who came by it',
  nobodyLeft: 'Nobody who came by it is still here.',
  came: (when: string) => `came ${when}`,
  earlier: 'Show those before',
  endsOn: (day: string) => `open through ${day}`,
  endedOn: (day: string) => `ended on ${day}`,
  forever: 'has no end',
  withPassword: 'has a password',
  revoke: 'End it',
  revoked: 'The link is ended. Whoever came by it is out.',
  people: {
    title: 'People of this workspace',
    says: 'They plan on every board. The owner invites more.',
    saysOwner: (days: number) =>
      `They plan on every board. An invitation is for one person and ends after ${number(days)} days.`,
    standing: (owner: boolean, me: boolean) =>
      [owner ? 'Owner' : 'Member', me && 'you'].filter(Boolean).join(', '),
    invite: 'Invite a member',
    ready: (days: number) =>
      `Send it to one person; it works once, within ${number(days)} days. It cannot be shown again.`,
    pending: 'Invited, not here yet',
    menu: (name: string) => `What ${name} is here`,
    makeOwner: 'Make an owner',
    makeMember: 'Make a member',
    madeOwner: (name: string) => `${name} is an owner of this workspace now.`,
    madeMember: (name: string) => `${name} is a member now.`,
    remove: {
      item: 'Remove from the workspace',
      title: (name: string) => `Remove ${name} from the workspace?`,
      says: (name: string) =>
        `${name} is out of all boards at once. What they wrote stays, under their name; their boards become yours. Links they made let nobody else in and show nothing any more; whoever came by one stays.`,
      act: 'Remove',
      done: (name: string) => `${name} is out of the workspace.`,
    },
  },
}
