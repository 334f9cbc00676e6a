import type { en } from './en.ts'
import { audit } from './de/audit.ts'
import { behaviour } from './de/behaviour.ts'
import { board } from './de/board.ts'
import { brief } from './de/brief.ts'
import { calendar } from './de/calendar.ts'
import { canvas } from './de/canvas.ts'
import { comments } from './de/comments.ts'
import { counting } from './de/counting.ts'
import { consumer } from './de/consumer.ts'
import { dataSets } from './de/data-sets.ts'
import { exporting } from './de/exporting.ts'
import { embed } from './de/embed.ts'
import { figures } from './de/figures.ts'
import { filter } from './de/filter.ts'
import { first } from './de/first.ts'
import { hooks, settings } from './de/hooks.ts'
import { importing } from './de/importing.ts'
import { intake } from './de/intake.ts'
import { history } from './de/history.ts'
import { journey } from './de/journey.ts'
import { listening } from './de/listening.ts'
import { spiral } from './de/spiral.ts'
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
import { size } from './de/size.ts'
import { snapshots } from './de/snapshots.ts'
import { voice } from './de/voice.ts'

/** German: a sentence of English that is missing here does not compile. */
export const de: typeof en = {
  ...first,
  audit,
  behaviour,
  board,
  brief,
  calendar,
  canvas,
  comments,
  counting,
  consumer,
  dataSets,
  exporting,
  figures,
  embed,
  filter,
  hooks,
  importing,
  intake,
  history,
  journey,
  listening,
  spiral,
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
  size,
  snapshots,
  voice,
}
