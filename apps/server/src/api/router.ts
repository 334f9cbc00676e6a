import { account } from './account.ts'
import { approvals } from './approvals.ts'
import { audit } from './audit.ts'
import { boards } from './boards.ts'
import { comments } from './comments.ts'
import { consumers } from './consumers.ts'
import { embeds } from './embeds.ts'
import { hooks } from './hooks.ts'
import { history } from './history.ts'
import { invitations } from './invitations.ts'
import { listening } from './listening.ts'
import { notifications } from './notifications.ts'
import { notes } from './notes.ts'
import { reviews } from './reviews.ts'
import { round } from './round.ts'
import { snapshots } from './snapshots.ts'
import { router } from './trpc.ts'
import { views } from './views.ts'

/** Everything that can be asked over HTTP. The client imports its type and nothing else. */
export const appRouter = router({
  account,
  approvals,
  audit,
  boards,
  comments,
  consumers,
  embeds,
  history,
  invitations,
  listening,
  notes,
  notifications,
  reviews,
  round,
  hooks,
  snapshots,
  views,
})
export type AppRouter = typeof appRouter
