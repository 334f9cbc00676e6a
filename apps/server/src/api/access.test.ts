import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  can,
  canInWorkspace,
  type Act,
  type Role,
  type Standing,
  type WorkspaceAct,
} from '@parley/model/access.ts'
import { openHouse, Someone, type House } from '../cast.ts'
import { isAudited, unaudited } from './audited.ts'
import { liveRouter } from './live.ts'
import { appRouter } from './router.ts'

/** Everybody there is, as seen from one board that the colleague mia made. */
const cast = {
  stranger: { standing: undefined, role: undefined },
  outsider: { standing: 'guest', role: undefined },
  viewer: { standing: 'guest', role: 'viewer' },
  commenter: { standing: 'guest', role: 'commenter' },
  participant: { standing: 'guest', role: 'participant' },
  editor: { standing: 'guest', role: 'editor' },
  member: { standing: 'member', role: 'editor' },
  founder: { standing: 'member', role: 'owner' },
  owner: { standing: 'owner', role: 'owner' },
} as const satisfies Record<string, { standing: Standing | undefined; role: Role | undefined }>

type Who = keyof typeof cast
const everybody = Object.keys(cast) as Who[]

/** What each may expect; who is nobody must sign in first. */
const onBoard = (act: Act) => (who: Who) =>
  who === 'stranger'
    ? 'signedOut'
    : !cast[who].role
      ? 'notHere'
      : can(cast[who].role, act)
        ? 'ok'
        : 'notAllowed'
const inWorkspace = (act: WorkspaceAct) => (who: Who) =>
  who === 'stranger' ? 'signedOut' : canInWorkspace(cast[who].standing, act) ? 'ok' : 'notAllowed'
const anybody =
  (code = 'ok') =>
  () =>
    code
/** Who is not let onto the board does not learn that the snapshot is there. */
const ofSnapshot = (who: Who) => (onBoard('read')(who) === 'notHere' ? 'noSnapshot' : onBoard('read')(who))
/** A review goes on by its own rules, for who may review at all; see reviews.test.ts. */
const ofReview =
  (code = 'ok') =>
  (who: Who) => {
    const outcome = onBoard('review')(who)
    return outcome === 'notHere' ? 'noReview' : outcome === 'ok' ? code : outcome
  }
const theReview = ({ review }: World) => ({ review })
/** The same for what is said: a thread that is not for her is not there. */
const ofComment = (act: Act) => (who: Who) =>
  onBoard('read')(who) === 'notHere' ? 'noComment' : onBoard(act)(who)
/** For colleagues alone; who is let onto the board is told no more than that it is not for her. */
const amongColleagues = (who: Who) =>
  onBoard('read')(who) === 'ok' ? inWorkspace('seeInternal')(who) : onBoard('read')(who)
/** None is there: only who may look is told so. */
const ofHook = (who: Who) =>
  inWorkspace('administer')(who) === 'ok' ? 'noHook' : inWorkspace('administer')(who)
/** A view for everybody on the board; of another board she learns nothing. */
const ofView = (who: Who) => (onBoard('read')(who) === 'notHere' ? 'noView' : onBoard('shareView')(who))
const somebody = (who: Who) => (who === 'stranger' ? 'signedOut' : 'ok')

type World = {
  board: string
  snapshot: string
  review: string
  mia: Someone
  miaId: string
  /** What mia says about a point, anew each time. */
  say: () => Promise<{ thread: string; comment: string }>
  invite: () => Promise<{ invitation: string; token: string }>
}
type Row = {
  kind: 'query' | 'mutation'
  input?: (world: World, who: Who) => unknown
  outcome: (who: Who) => string
  /** Puts right what a call that was let through has done. */
  after?: (world: World) => Promise<unknown>
}

const password = 'long enough'
const plan = { format: 'parley.plan', version: 1, plan: { title: 'x' }, cards: [], links: [] }
const aChange = { text: 'Answer within a day', who: 'Mia', until: null, card: null, label: null }
const theBoard = ({ board }: World) => ({ board })
const asks = ({ board, miaId }: World) => ({
  board,
  about: { plan: true as const },
  mode: 'required' as const,
  of: [miaId],
})
const about = { point: { x: 1, y: 2 } }
const ofThread = async ({ say }: World) => ({ thread: (await say()).thread })
const aView = ({ mia, board }: World) =>
  mia.api.views.save.mutate({ board, name: 'A view', search: 'view=loop', shared: true })
const anEmbed = ({ mia, board }: World) =>
  mia.api.embeds.create.mutate({ board, name: 'A link', search: 'view=loop' })
const aNote = ({ board }: World) => ({ board, card: 's1' })

const endOfRound = ({ board, mia }: World) => mia.api.round.end.mutate({ board })
/** Who may would be let through, if there were a vote. */
const whereNoVoteIs = (act: Act) => (who: Who) => (onBoard(act)(who) === 'ok' ? 'noVote' : onBoard(act)(who))

const table: Record<string, Row> = {
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
  'hooks.create': {
    kind: 'mutation',
    input: () => ({ url: 'https://example.org/parley', events: ['comment'] }),
    outcome: inWorkspace('administer'),
  },
  'hooks.list': { kind: 'query', outcome: inWorkspace('administer') },
  'hooks.delete': { kind: 'mutation', input: () => ({ hook: 'none' }), outcome: ofHook },
  'hooks.deliveries.list': { kind: 'query', input: () => ({ hook: 'none' }), outcome: ofHook },
  'hooks.resend': { kind: 'mutation', input: () => ({ delivery: 'none' }), outcome: ofHook },
  'notifications.list': { kind: 'query', input: () => ({}), outcome: somebody },
  'notifications.count': { kind: 'query', outcome: somebody },
  'notifications.read': { kind: 'mutation', input: () => ({ all: true }), outcome: somebody },
  'notifications.settings.get': { kind: 'query', outcome: somebody },
  'notifications.settings.set': {
    kind: 'mutation',
    input: () => ({ kind: 'mention', on: true }),
    outcome: somebody,
  },
  'comments.list': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'comments.count': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'comments.pins.list': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'comments.people.list': { kind: 'query', input: theBoard, outcome: onBoard('read') },
  'comments.thread.list': { kind: 'query', input: ofThread, outcome: ofComment('read') },
  'comments.begin': {
    kind: 'mutation',
    input: ({ board }) => ({ board, about, text: 'Is this so?' }),
    outcome: onBoard('comment'),
  },
  'comments.reply': {
    kind: 'mutation',
    input: async (world) => ({ ...(await ofThread(world)), text: 'It is.' }),
    outcome: ofComment('comment'),
  },
  'comments.edit': {
    kind: 'mutation',
    input: async ({ say }) => ({ comment: (await say()).comment, text: 'Said for her' }),
    outcome: (who) =>
      ofComment('comment')(who) === 'ok' && who !== 'founder' ? 'notAllowed' : ofComment('comment')(who),
  },
  'comments.delete': {
    kind: 'mutation',
    input: async ({ say }) => ({ comment: (await say()).comment }),
    outcome: ofComment('moderate'),
  },
  'comments.resolve': { kind: 'mutation', input: ofThread, outcome: ofComment('comment') },
  'comments.reopen': { kind: 'mutation', input: ofThread, outcome: ofComment('comment') },
  'comments.react': {
    kind: 'mutation',
    input: async ({ say }) => ({ comment: (await say()).comment, emoji: '👍', on: true }),
    outcome: ofComment('comment'),
  },
  'comments.seen': { kind: 'mutation', input: ofThread, outcome: ofComment('read') },
  'notes.get': { kind: 'query', input: aNote, outcome: amongColleagues },
  'notes.list': { kind: 'query', input: theBoard, outcome: amongColleagues },
  'notes.set': {
    kind: 'mutation',
    input: (world) => ({ ...aNote(world), text: '', was: '' }),
    outcome: amongColleagues,
  },
  'reviews.begin': {
    kind: 'mutation',
    input: ({ board }) => ({ board, name: 'Spring, from both sides' }),
    outcome: onBoard('ask'),
  },
  'reviews.list': { kind: 'query', input: theBoard, outcome: onBoard('review') },
  'reviews.get': { kind: 'query', input: theReview, outcome: ofReview() },
  'reviews.write': {
    kind: 'mutation',
    input: ({ review }, who) => ({ review, part: 'praise', entry: `of ${who}`, text: 'Quick', was: 0 }),
    outcome: ofReview(),
  },
  'reviews.finish': {
    kind: 'mutation',
    input: async ({ mia, board }) => mia.api.reviews.begin.mutate({ board, name: 'Nothing yet' }),
    outcome: ofReview('reviewNotNow'),
  },
  'reviews.resume': { kind: 'mutation', input: theReview, outcome: ofReview() },
  'reviews.change': {
    kind: 'mutation',
    input: ({ review }, who) => ({ review, change: who, side: 'company', ...aChange, was: 0 }),
    outcome: ofReview('reviewNotNow'),
  },
  'reviews.sign': {
    kind: 'mutation',
    input: ({ review }) => ({ review, text: '0'.repeat(64) }),
    outcome: ofReview('reviewNotNow'),
  },
  'reviews.callOff': {
    kind: 'mutation',
    input: async ({ mia, board }) => mia.api.reviews.begin.mutate({ board, name: 'A mistake' }),
    outcome: (who) => (ofReview()(who) === 'ok' ? onBoard('ask')(who) : ofReview()(who)),
  },
  'account.signOut': { kind: 'mutation', outcome: anybody() },
}

/** What colleagues said and noted before anybody asked anything: no guest is given it, whatever she calls. */
const amongUs = 'twelve crowns at most'

let house: House
let world: World
const people = new Map<Who, Someone>()
const person = (who: Who) => people.get(who) as Someone

beforeAll(async () => {
  house = await openHouse()
  for (const who of everybody) people.set(who, new Someone(house, who))
  const [alice, mia] = [person('owner'), person('founder')]
  await alice.signUp()
  await alice.hire(mia)
  await alice.hire(person('member'))
  const theirs = {
    ...plan,
    plan: { title: 'Theirs' },
    cards: [
      { id: 's1', kind: 'segment', title: 'Regulars' },
      { id: 's2', kind: 'segment', title: 'Rotators' },
    ],
  }
  const { board } = await mia.api.boards.import.mutate({ plan: theirs })
  const elsewhere = (await mia.api.boards.create.mutate({ title: 'Elsewhere' })).board
  await mia.invite(person('outsider'), elsewhere, 'editor')
  for (const role of ['viewer', 'commenter', 'participant', 'editor'] as const)
    await mia.invite(person(role), board, role)
  await speakAmongUs(mia, board)
  const { snapshot } = await mia.api.snapshots.create.mutate({ board, name: 'the first' })
  const { review } = await mia.api.reviews.begin.mutate({ board, name: 'Spring' })
  world = {
    board,
    snapshot,
    review,
    mia,
    miaId: (await mia.api.account.me.query()).person?.id ?? '',
    say: () => mia.api.comments.begin.mutate({ board, about, text: 'What of this?' }),
    invite: () => mia.api.invitations.create.mutate({ board, role: 'viewer' }),
  }
})
afterAll(() => house.close())

/** An internal thread, an internal answer in a shared one, and a note. */
async function speakAmongUs({ api }: Someone, board: string): Promise<void> {
  const at = { board, about: { card: 's1' } }
  await api.comments.begin.mutate({ ...at, text: amongUs, internal: true })
  const { thread } = await api.comments.begin.mutate({ ...at, text: 'What will it be?' })
  await api.comments.reply.mutate({ thread, text: amongUs, internal: true })
  await api.notes.set.mutate({ board, card: 's2', text: amongUs, was: '' })
}

test('every procedure has a row', () => {
  const procedures = Object.keys(appRouter._def.procedures)
  expect(Object.keys(table).sort()).toEqual(procedures.sort())
})

test('every procedure that changes something is kept in the audit log, or said not to be', () => {
  const changing = Object.keys(table).filter((name) => table[name]?.kind === 'mutation')
  expect(changing.filter((name) => isAudited(name) === unaudited.includes(name))).toEqual([])
})

test('what is said among colleagues would be found if it were given out', async () => {
  const { board } = world
  const list = await person('member').call('comments.list', 'query', { board, about: { card: 's1' } })
  const notes = await person('member').call('notes.list', 'query', { board })
  for (const { body } of [list, notes]) expect(JSON.stringify(body)).toContain(amongUs)
})

test('what can be asked on the socket for news is the news, each piece of which asks for rights', () => {
  expect(Object.keys(liveRouter._def.procedures)).toEqual(['news'])
})

/** The same question about what is not there: whatever was found by an id is found by none. */
const ofNothing = (asked: unknown): unknown =>
  asked === undefined ? undefined : JSON.parse(JSON.stringify(asked).replaceAll(madeId, 'not-there'))
/** As the server makes them. */
const madeId = /(?<=")[A-Za-z0-9]{16}(?=")/g
/** Whoever has a link is told where it leads. */
const byLink = new Set(['invitations.look', 'embeds.get'])
const secrets = () => ['Theirs', ...Object.values(world).filter((value) => typeof value === 'string')]
const said = ({ body }: { body: unknown }) => JSON.stringify(body)

describe.each(Object.entries(table))('%s', (path, { kind, input, outcome, after }) => {
  test.each(everybody)('by %s', async (who) => {
    const answer = await person(who).call(path, kind, await input?.(world, who))
    expect(answer.code).toBe(outcome(who))
    if (!canInWorkspace(cast[who].standing, 'seeInternal'))
      expect(JSON.stringify(answer.body)).not.toContain(amongUs)
    if (answer.code === 'ok') await after?.(world)
  })

  test('tells an outsider the same of what is there and of what is not', async () => {
    const asked = await input?.(world, 'outsider')
    const there = await person('outsider').call(path, kind, asked)
    const nowhere = await person('outsider').call(path, kind, ofNothing(asked))
    if (there.code !== 'ok') expect(there.body).toEqual(nowhere.body)
    else if (!byLink.has(path)) for (const secret of secrets()) expect(said(there)).not.toContain(secret)
  })
})

test('some rows said aloud, so that the table itself is not believed blindly', () => {
  expect(table['boards.get']?.outcome('viewer')).toBe('ok')
  expect(table['boards.get']?.outcome('outsider')).toBe('notHere')
  expect(table['boards.delete']?.outcome('member')).toBe('notAllowed')
  expect(table['boards.delete']?.outcome('founder')).toBe('ok')
  expect(table['invitations.create']?.outcome('editor')).toBe('notAllowed')
  expect(table['boards.create']?.outcome('editor')).toBe('notAllowed')
  expect(table['comments.begin']?.outcome('viewer')).toBe('notAllowed')
  expect(table['comments.begin']?.outcome('participant')).toBe('ok')
  expect(table['notes.get']?.outcome('editor')).toBe('notAllowed')
})
