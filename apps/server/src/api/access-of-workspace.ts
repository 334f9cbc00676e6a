import {
  type Row,
  anybody,
  cast,
  inWorkspace,
  onBoard,
  password,
  plan,
  somebody,
  theBoard,
} from './access-cast.ts'

/** What is asked of the workspace: accounts, boards, the log. */
export const workspaceRows: Record<string, Row> = {
  'account.signUp': {
    kind: 'mutation',
    input: (_, who) => ({ name: who, email: `new-${who}@example.org`, password }),
    outcome: anybody('closed'),
  },
  'account.signIn': {
    kind: 'mutation',
    input: (_, who) => ({ email: `none-${who}@example.org`, password }),
    outcome: anybody('wrongPassword'),
  },
  'account.me': { kind: 'query', outcome: anybody() },
  'account.createToken': {
    kind: 'mutation',
    input: () => ({ name: 'script' }),
    outcome: inWorkspace('createBoard'),
  },
  'account.tokens.list': { kind: 'query', outcome: inWorkspace('createBoard') },
  'account.revokeToken': {
    kind: 'mutation',
    input: () => ({ token: 'of-nobody' }),
    outcome: inWorkspace('createBoard'),
  },
  'account.rename': { kind: 'mutation', input: (_, who) => ({ name: who }), outcome: somebody },
  'account.sessions.list': { kind: 'query', outcome: somebody },
  'account.sessions.end': {
    kind: 'mutation',
    input: () => ({ session: '0'.repeat(32) }),
    outcome: somebody,
  },
  'account.sessions.endOthers': { kind: 'mutation', outcome: somebody },
  'account.open': {
    kind: 'mutation',
    input: () => ({ email: 'owner@example.org', password }),
    outcome: (who) =>
      who === 'stranger' ? 'signedOut' : cast[who].standing === 'guest' ? 'emailTaken' : 'notAllowed',
  },
  'account.join': {
    kind: 'mutation',
    input: () => ({ invitation: 'made up' }),
    outcome: (who) =>
      who === 'stranger' ? 'signedOut' : cast[who].standing === 'guest' ? 'notAllowed' : 'invitationGone',
  },
  'account.export': { kind: 'mutation', outcome: somebody },
  'account.delete': {
    kind: 'mutation',
    input: () => ({ password: 'wrong' }),
    outcome: (who) =>
      who === 'stranger' ? 'signedOut' : cast[who].standing === 'guest' ? 'notAllowed' : 'wrongPassword',
  },
  'account.people.list': { kind: 'query', outcome: inWorkspace('createBoard') },
  'account.people.setStanding': {
    kind: 'mutation',
    input: () => ({ person: 'nobody', standing: 'guest' as const }),
    outcome: (who) =>
      who === 'stranger' ? 'signedOut' : cast[who].standing === 'owner' ? 'noMember' : 'notAllowed',
  },
  'account.changePassword': {
    kind: 'mutation',
    input: () => ({ current: 'wrong', next: password }),
    outcome: (who) =>
      who === 'stranger' ? 'signedOut' : cast[who].standing === 'guest' ? 'notAllowed' : 'wrongPassword',
  },
  'audit.list': { kind: 'query', input: theBoard, outcome: onBoard('audit') },
  'audit.check': { kind: 'mutation', input: () => ({}), outcome: inWorkspace('administer') },
  'boards.create': { kind: 'mutation', input: () => ({ title: 'x' }), outcome: inWorkspace('createBoard') },
  'boards.import': { kind: 'mutation', input: () => ({ plan }), outcome: inWorkspace('createBoard') },
  'boards.list': { kind: 'query', outcome: somebody },
  'boards.summaries.list': {
    kind: 'query',
    input: ({ board }) => ({ boards: [board] }),
    outcome: somebody,
  },
  'boards.templates.list': { kind: 'query', outcome: somebody },
  'boards.templates.get': { kind: 'query', input: () => ({ name: 'refill-pouch' }), outcome: somebody },
  'boards.bin.list': { kind: 'query', outcome: inWorkspace('seeBin') },
  'boards.get': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'boards.validate': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'boards.rename': {
    kind: 'mutation',
    input: ({ board }) => ({ board, title: 'y' }),
    outcome: onBoard('rename'),
  },
  'boards.size': { kind: 'query', input: ({ board }) => ({ board }), outcome: onBoard('rename') },
  'boards.compact': {
    kind: 'mutation',
    input: ({ board }) => ({ board }),
    outcome: onBoard('delete'),
  },
  'boards.setClient': {
    kind: 'mutation',
    input: ({ board }) => ({ board, client: null }),
    outcome: onBoard('rename'),
  },
  'boards.delete': {
    kind: 'mutation',
    input: theBoard,
    outcome: onBoard('delete'),
    after: ({ mia, board }) => mia.api.boards.restore.mutate({ board }),
  },
  'boards.restore': { kind: 'mutation', input: theBoard, outcome: onBoard('delete') },
}
