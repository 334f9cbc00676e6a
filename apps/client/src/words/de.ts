import type { en } from './en.ts'
import { account } from './de/account.ts'
import { audit } from './de/audit.ts'
import { board } from './de/board.ts'
import { boards } from './de/boards.ts'
import { brief } from './de/brief.ts'
import { calendar } from './de/calendar.ts'
import { canvas } from './de/canvas.ts'
import { comments } from './de/comments.ts'
import { exporting } from './de/exporting.ts'
import { embed } from './de/embed.ts'
import { figures } from './de/figures.ts'
import { faults } from './de/faults.ts'
import { filter } from './de/filter.ts'
import { hooks, settings } from './de/hooks.ts'
import { importing } from './de/importing.ts'
import { inbox } from './de/inbox.ts'
import { history } from './de/history.ts'
import { journey } from './de/journey.ts'
import { loop } from './de/loop.ts'
import { numbers } from './de/numbers.ts'
import { outline } from './de/outline.ts'
import { ownAccount } from './de/own-account.ts'
import { past } from './de/past.ts'
import { review360 } from './de/review360.ts'
import { round } from './de/round.ts'
import { review } from './de/review.ts'
import { savedViews } from './de/saved-views.ts'
import { share } from './de/share.ts'
import { snapshots } from './de/snapshots.ts'
import { ui } from './de/ui.ts'
import { voice } from './de/voice.ts'

/** German: a sentence of English that is missing here does not compile. */
export const de: typeof en = {
  ui,
  account,
  audit,
  board,
  boards,
  brief,
  calendar,
  canvas,
  comments,
  exporting,
  figures,
  faults,
  embed,
  filter,
  hooks,
  importing,
  inbox,
  history,
  journey,
  loop,
  numbers,
  outline,
  ownAccount,
  past,
  review,
  review360,
  round,
  settings,
  savedViews,
  share,
  snapshots,
  voice,
}
