import { audit } from './audit.ts'
import { behaviour } from './behaviour.ts'
import { board } from './board.ts'
import { brief } from './brief.ts'
import { calendar } from './calendar.ts'
import { canvas } from './canvas.ts'
import { comments } from './comments.ts'
import { counting } from './counting.ts'
import { consumer } from './consumer.ts'
import { dataSets } from './data-sets.ts'
import { exporting } from './exporting.ts'
import { figures } from './figures.ts'
import { embed } from './embed.ts'
import { filter } from './filter.ts'
import { first } from './first.ts'
import { hooks, settings } from './hooks.ts'
import { importing } from './importing.ts'
import { intake } from './intake.ts'
import { history } from './history.ts'
import { journey } from './journey.ts'
import { listening } from './listening.ts'
import { spiral } from './spiral.ts'
import { loop } from './loop.ts'
import { numbers } from './numbers.ts'
import { outline } from './outline.ts'
import { ownAccount } from './own-account.ts'
import { past } from './past.ts'
import { review360 } from './review360.ts'
import { round } from './round.ts'
import { review } from './review.ts'
import { savedViews } from './saved-views.ts'
import { share } from './share.ts'
import { size } from './size.ts'
import { snapshots } from './snapshots.ts'
import { voice } from './voice.ts'

/** English, the measure of every other language: one part a file, sentences with arguments as functions. */
export const en = {
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
