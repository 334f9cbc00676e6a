import { Guesses } from '../access/guesses.ts'
import { createPictures } from '../access/pictures.ts'
import { createSetupCode } from '../access/setup-code.ts'
import { createApprovedVersions } from '../api/approved-versions.ts'
import { Deeds } from '../api/deeds.ts'
import { createHappened } from '../api/happened.ts'
import { createImports } from '../api/imports.ts'
import { createNewErrors } from '../api/new-errors.ts'
import { createNotify } from '../api/notify.ts'
import { OwnLanes } from '../api/own-lanes.ts'
import { createPast } from '../api/past.ts'
import { createReadings } from '../api/readings.ts'
import { createSummaries } from '../api/summary.ts'
import type { House } from '../api/house.ts'
import { createHookTelling } from '../hooks/events.ts'
import { createAnswerPace } from '../listening/answer-pace.ts'
import { createIntake } from '../listening/intake.ts'
import type { Given } from './given.ts'
import type { Kept } from './kept.ts'
import type { Live } from './live.ts'

/** All that a call may ask for, and what looks at edits for new errors. */
export async function furnish(given: Given, kept: Kept, live: Live) {
  const { config, log, undo } = given
  const { store, gate, consumers, seal } = kept
  const { boards, desk, sender, auditing, nodes } = live
  const readings = createReadings(boards)
  const tellHooks = createHookTelling({ store, sender, base: config.publicUrl })
  const happened = createHappened({ desk, alsoTold: [createNotify({ store, gate, desk }), tellHooks], log })
  const reportOf = (board: string) => readings.of(board, 'report')
  const newErrors = createNewErrors({ store, reportOf, happened, log })
  undo.push(() => newErrors.stop())
  const isNew = (await store.people.count('owner')) === 0
  const ground = { store, gate, consumers, seal, boards, desk, sender, auditing, happened, readings }
  const pace = { guesses: new Guesses(store.attempts), deeds: new Deeds(), ownLanes: new OwnLanes() }
  const house: House = {
    ...ground,
    ...pace,
    past: createPast(store, readings),
    summaries: createSummaries(readings),
    imports: createImports(),
    pictures: createPictures(store, async (board) => (await readings.of(board, 'pictures')).read),
    approvedVersions: createApprovedVersions({ store, boards, readings, log }),
    intake: createIntake({ answers: store.answers, happened }),
    answerPace: createAnswerPace(nodes),
    setupCode: createSetupCode(!config.private && isNew, seal),
    hooksInside: config.hooksInside,
  }
  return { house, newErrors }
}
