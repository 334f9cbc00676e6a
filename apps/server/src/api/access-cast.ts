import {
  can,
  canInWorkspace,
  type Act,
  type Role,
  type Standing,
  type WorkspaceAct,
} from '@parley/model/access.ts'
import type { Someone } from '../cast.ts'

/** Everybody there is, as seen from one board that the colleague mia made. */
export const cast = {
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

export type Who = keyof typeof cast
export const everybody = Object.keys(cast) as Who[]

/** What each may expect; who is nobody must sign in first. */
export const onBoard = (act: Act) => (who: Who) =>
  who === 'stranger'
    ? 'signedOut'
    : !cast[who].role
      ? 'notHere'
      : can(cast[who].role, act)
        ? 'ok'
        : 'notAllowed'
export const inWorkspace = (act: WorkspaceAct) => (who: Who) =>
  who === 'stranger' ? 'signedOut' : canInWorkspace(cast[who].standing, act) ? 'ok' : 'notAllowed'
export const anybody =
  (code = 'ok') =>
  () =>
    code
/** Who is not let onto the board does not learn that the snapshot is there. */
export const ofSnapshot = (who: Who) =>
  onBoard('read')(who) === 'notHere' ? 'noSnapshot' : onBoard('read')(who)
/** A review goes on by its own rules, for who may review at all; see reviews.test.ts. */
export const ofReview =
  (code = 'ok') =>
  (who: Who) => {
    const outcome = onBoard('review')(who)
    return outcome === 'notHere' ? 'noReview' : outcome === 'ok' ? code : outcome
  }
export const theReview = ({ review }: World) => ({ review })
/** The same for what is said: a thread that is not for her is not there. */
export const ofComment = (act: Act) => (who: Who) =>
  onBoard('read')(who) === 'notHere' ? 'noComment' : onBoard(act)(who)
/** For colleagues alone; who is let onto the board is told no more than that it is not for her. */
export const amongColleagues = (who: Who) =>
  onBoard('read')(who) === 'ok' ? inWorkspace('seeInternal')(who) : onBoard('read')(who)
/** None is there: only who may look is told so. */
export const ofHook = (who: Who) =>
  inWorkspace('administer')(who) === 'ok' ? 'noHook' : inWorkspace('administer')(who)
/** A view for everybody on the board; of another board she learns nothing. */
export const ofView = (who: Who) =>
  onBoard('read')(who) === 'notHere' ? 'noView' : onBoard('shareView')(who)
export const somebody = (who: Who) => (who === 'stranger' ? 'signedOut' : 'ok')

export type World = {
  board: string
  snapshot: string
  review: string
  /** A data set of mia's. */
  dataSet: string
  mia: Someone
  miaId: string
  /** What mia says about a point, anew each time. */
  say: () => Promise<{ thread: string; comment: string }>
  invite: () => Promise<{ invitation: string; token: string }>
}
export type Row = {
  kind: 'query' | 'mutation'
  input?: (world: World, who: Who) => unknown
  outcome: (who: Who) => string
  /** Puts right what a call that was let through has done. */
  after?: (world: World) => Promise<unknown>
}

export const password = 'long enough'
export const plan = { format: 'parley.plan', version: 1, plan: { title: 'x' }, cards: [], links: [] }
export const aChange = { text: 'Answer within a day', who: 'Mia', until: null, card: null, label: null }
export const theBoard = ({ board }: World) => ({ board })
export const asks = ({ board, miaId }: World) => ({
  board,
  about: { plan: true as const },
  mode: 'required' as const,
  of: [miaId],
})
export const about = { point: { x: 1, y: 2 } }
export const ofThread = async ({ say }: World) => ({ thread: (await say()).thread })
export const aView = ({ mia, board }: World) =>
  mia.api.views.save.mutate({ board, name: 'A view', search: 'view=loop', shared: true })
export const anEmbed = ({ mia, board }: World) =>
  mia.api.embeds.create.mutate({ board, name: 'A link', search: 'view=loop' })
export const aNote = ({ board }: World) => ({ board, card: 's1' })

export const endOfRound = ({ board, mia }: World) => mia.api.round.end.mutate({ board })
/** Who may would be let through, if there were a vote. */
export const whereNoVoteIs = (act: Act) => (who: Who) =>
  onBoard(act)(who) === 'ok' ? 'noVote' : onBoard(act)(who)
