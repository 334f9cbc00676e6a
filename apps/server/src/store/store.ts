import { answersIn, type Answers } from './answers.ts'
import { approvalsIn, type Approvals } from './approvals.ts'
import { attemptsIn, type AttemptRows } from './attempts.ts'
import { assetsIn, type Assets } from './assets.ts'
import { auditIn, type AuditRows } from './audit.ts'
import { boardsIn, type BoardRows } from './boards.ts'
import { atOnce, type Database } from './database.ts'
import { commentsIn, type Comments } from './comments.ts'
import { dataSetsIn, type DataSets } from './data-sets.ts'
import { embedsIn, type Embeds } from './embeds.ts'
import { followingIn, type Following } from './following.ts'
import { decisionsIn, type Decisions } from './decisions.ts'
import { forget } from './forget.ts'
import { grantsIn, type Grants } from './grants.ts'
import { keptOf, type KeptOf } from './kept-of.ts'
import { hooksIn, type Hooks } from './hooks.ts'
import { historyIn, type History } from './history.ts'
import { invitationsIn, type Invitations } from './invitations.ts'
import { knownErrorsIn, type KnownErrors } from './known-errors.ts'
import { listeningLinksIn, type ListeningLinks } from './listening-links.ts'
import { notificationsIn, type Notifications } from './notifications.ts'
import { notesIn, type Notes } from './notes.ts'
import { peopleIn, type People } from './people.ts'
import { placementsIn, type Placements } from './placements.ts'
import { proposalsIn, type Proposals } from './proposals.ts'
import { reviewsIn, type Reviews } from './reviews.ts'
import { reviewWordsIn, type ReviewWords } from './review-words.ts'
import { roundsIn, type Rounds } from './rounds.ts'
import { sessionsIn, type Sessions } from './sessions.ts'
import { sizesIn, type Sizes } from './sizes.ts'
import { snapshotsIn, type Snapshots } from './snapshots.ts'
import { threadsIn, type Threads } from './threads.ts'
import { tokensIn, type Tokens } from './tokens.ts'
import { olderNodes } from './versions.ts'
import { viewsIn, type Views } from './views.ts'
import { votesIn, type Votes } from './votes.ts'

/** All that the server keeps beside the boards' documents; any database will do that passes store.contract.ts. */
export type Store = {
  people: People
  sessions: Sessions
  attempts: AttemptRows
  tokens: Tokens
  boards: BoardRows
  grants: Grants
  invitations: Invitations
  assets: Assets
  placements: Placements
  snapshots: Snapshots
  sizes: Sizes
  threads: Threads
  comments: Comments
  following: Following
  notes: Notes
  reviews: Reviews
  reviewWords: ReviewWords
  audit: AuditRows
  approvals: Approvals
  decisions: Decisions
  /** Deletes what served this person alone. */
  forget(person: string): Promise<void>
  /** Everything that is kept about a person by her id. */
  keptOf(person: string): Promise<KeptOf>
  notifications: Notifications
  rounds: Rounds
  proposals: Proposals
  votes: Votes
  hooks: Hooks
  knownErrors: KnownErrors
  history: History
  views: Views
  embeds: Embeds
  listeningLinks: ListeningLinks
  answers: Answers
  dataSets: DataSets
  /** As `olderNodes` in versions.ts. */
  olderNodes(): Promise<string[]>
  /** All of the work or none of it. Use the store it is handed: the outer one would wait for ever. */
  together<T>(work: (store: Store) => Promise<T>): Promise<T>
}

/** The store over a database, or over a transaction in it. */
export const storeIn = (db: Database): Store => ({
  people: peopleIn(db),
  sessions: sessionsIn(db),
  attempts: attemptsIn(db),
  tokens: tokensIn(db),
  boards: boardsIn(db),
  grants: grantsIn(db),
  invitations: invitationsIn(db),
  assets: assetsIn(db),
  placements: placementsIn(db),
  snapshots: snapshotsIn(db),
  sizes: sizesIn(db),
  threads: threadsIn(db),
  comments: commentsIn(db),
  following: followingIn(db),
  notes: notesIn(db),
  reviews: reviewsIn(db),
  reviewWords: reviewWordsIn(db),
  audit: auditIn(db),
  approvals: approvalsIn(db),
  decisions: decisionsIn(db),
  forget: (person) => forget(db, person),
  keptOf: (person) => keptOf(db, person),
  notifications: notificationsIn(db),
  rounds: roundsIn(db),
  proposals: proposalsIn(db),
  votes: votesIn(db),
  hooks: hooksIn(db),
  knownErrors: knownErrorsIn(db),
  history: historyIn(db),
  views: viewsIn(db),
  embeds: embedsIn(db),
  listeningLinks: listeningLinksIn(db),
  answers: answersIn(db),
  dataSets: dataSetsIn(db),
  olderNodes: () => olderNodes(db),
  together: (work) => atOnce(db, (inner) => work(storeIn(inner))),
})
