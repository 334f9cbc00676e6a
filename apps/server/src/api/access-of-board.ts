import {
  type Row,
  aView,
  anEmbed,
  anybody,
  asks,
  endOfRound,
  ofSnapshot,
  ofView,
  onBoard,
  theBoard,
  whereNoVoteIs,
} from './access-cast.ts'

/** What is asked of one board: its past, who is let in, rounds, snapshots, approvals, views. */
export const boardRows: Record<string, Row> = {
  'history.list': { kind: 'query', input: theBoard, outcome: onBoard('seePast') },
  'history.people.list': { kind: 'query', input: theBoard, outcome: onBoard('seePast') },
  'history.at': { kind: 'query', input: ({ board }) => ({ board, seq: 1 }), outcome: onBoard('seePast') },
  'history.restore': {
    kind: 'mutation',
    input: ({ board }) => ({ board, seq: 1 }),
    outcome: onBoard('seePast'),
  },
  'invitations.create': {
    kind: 'mutation',
    input: ({ board }) => ({ board, role: 'viewer' }),
    outcome: onBoard('invite'),
  },
  'invitations.list': { kind: 'query', input: theBoard, outcome: onBoard('invite') },
  'invitations.people.list': {
    kind: 'query',
    input: async ({ invite }) => ({ invitation: (await invite()).invitation }),
    outcome: onBoard('invite'),
  },
  'invitations.look': {
    kind: 'mutation',
    input: async ({ invite }) => ({ token: (await invite()).token }),
    outcome: anybody(),
  },
  'invitations.accept': {
    kind: 'mutation',
    input: () => ({ token: 'made up', name: 'x' }),
    outcome: anybody('invitationGone'),
  },
  'invitations.revoke': {
    kind: 'mutation',
    input: async ({ invite }) => ({ invitation: (await invite()).invitation }),
    outcome: onBoard('invite'),
  },
  'round.get': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'round.mute': {
    kind: 'mutation',
    input: ({ board }) => ({ board, on: true }),
    outcome: onBoard('moderate'),
    after: endOfRound,
  },
  'round.handOver': {
    kind: 'mutation',
    input: async ({ board, mia }) => ({ board, to: (await mia.api.account.me.query()).person?.id }),
    outcome: onBoard('moderate'),
    after: endOfRound,
  },
  'round.timer': {
    kind: 'mutation',
    input: ({ board }) => ({ board, seconds: 60 }),
    outcome: onBoard('moderate'),
    after: endOfRound,
  },
  'round.private': {
    kind: 'mutation',
    input: ({ board }) => ({ board, on: true }),
    outcome: onBoard('moderate'),
    after: endOfRound,
  },
  'round.propose': {
    kind: 'mutation',
    input: ({ board }, who) => ({ board, title: `Feedback of the ${who}` }),
    outcome: onBoard('propose'),
  },
  'round.takeBack': {
    kind: 'mutation',
    input: ({ board }) => ({ board, id: 'of-nobody' }),
    outcome: onBoard('read'),
  },
  'round.reveal': { kind: 'mutation', input: theBoard, outcome: onBoard('moderate'), after: endOfRound },
  'round.vote.start': {
    kind: 'mutation',
    input: ({ board }) => ({ board, each: 3 }),
    outcome: onBoard('moderate'),
    after: endOfRound,
  },
  'round.vote.cast': {
    kind: 'mutation',
    input: ({ board }) => ({ board, card: 'of-nobody', votes: 1 }),
    outcome: whereNoVoteIs('comment'),
  },
  'round.vote.end': {
    kind: 'mutation',
    input: theBoard,
    outcome: whereNoVoteIs('moderate'),
    after: endOfRound,
  },
  'round.vote.list': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'round.end': { kind: 'mutation', input: theBoard, outcome: onBoard('moderate') },
  'snapshots.create': {
    kind: 'mutation',
    input: ({ board }) => ({ board, name: 'before the review' }),
    outcome: onBoard('snapshot'),
  },
  'snapshots.decide': {
    kind: 'mutation',
    input: async ({ mia, board }) => ({
      ...(await mia.api.snapshots.create.mutate({ board, name: 'to decide on' })),
      decision: 'changes',
      note: 'Shorter',
    }),
    outcome: (who) => (ofSnapshot(who) === 'ok' ? onBoard('review')(who) : ofSnapshot(who)),
  },
  'approvals.ask': { kind: 'mutation', input: asks, outcome: onBoard('ask') },
  'approvals.list': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'approvals.get': { kind: 'query', input: ({ snapshot }) => ({ snapshot }), outcome: ofSnapshot },
  'approvals.people.list': { kind: 'query', input: theBoard, outcome: onBoard('ask') },
  'approvals.withdraw': {
    kind: 'mutation',
    input: async (world) => {
      const { approval } = await world.mia.api.approvals.ask.mutate(asks(world))
      return { approval }
    },
    outcome: (who) => (onBoard('ask')(who) === 'notHere' ? 'noApproval' : onBoard('ask')(who)),
  },
  'snapshots.list': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'snapshots.get': { kind: 'query', input: ({ snapshot }) => ({ snapshot }), outcome: ofSnapshot },
  'snapshots.compare': { kind: 'query', input: ({ snapshot }) => ({ from: snapshot }), outcome: ofSnapshot },
  'views.list': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'views.save': {
    kind: 'mutation',
    input: ({ board }) => ({ board, name: 'The launch', search: 'view=loop', shared: true }),
    outcome: onBoard('shareView'),
  },
  'views.rename': {
    kind: 'mutation',
    input: async (world) => ({ ...(await aView(world)), name: 'The start' }),
    outcome: ofView,
  },
  'views.remove': { kind: 'mutation', input: aView, outcome: ofView },
  'embeds.create': {
    kind: 'mutation',
    input: ({ board }) => ({ board, name: 'For the site', search: 'view=loop' }),
    outcome: onBoard('invite'),
  },
  'embeds.list': { kind: 'query', input: theBoard, outcome: onBoard('invite') },
  'embeds.revoke': {
    kind: 'mutation',
    input: async (world) => ({ embed: (await anEmbed(world)).embed }),
    outcome: (who) => (onBoard('read')(who) === 'notHere' ? 'noEmbed' : onBoard('invite')(who)),
  },
  'embeds.get': {
    kind: 'query',
    input: async (world) => ({ token: (await anEmbed(world)).token }),
    outcome: anybody(),
  },
}
