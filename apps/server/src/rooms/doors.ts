import { fileURLToPath } from 'node:url'
import { createConsumersTidy } from '../api/consumers-tidy.ts'
import { takeDailySnapshots } from '../api/daily-snapshots.ts'
import { createOverdue } from '../api/overdue.ts'
import { createPicturesTidy } from '../api/pictures-tidy.ts'
import { settleWithout } from '../api/nobody-missing.ts'
import type { House } from '../api/house.ts'
import { createSteadyClock } from '../steady-clock.ts'
import { createSweep, startSweeping } from '../sweep.ts'
import { createHttp } from '../web/http.ts'
import { listen } from '../web/listen.ts'
import type { Given } from './given.ts'
import type { Live } from './live.ts'

const clientDir = fileURLToPath(new URL('../../../client/dist', import.meta.url))

/** Lets people in. Answers where it listens. */
export async function openDoors(given: Given, live: Live, house: House): Promise<string> {
  const { config, log, undo } = given
  const { news, metrics, sender } = live
  const app = createHttp({ house, live: news, config, log, metrics, clientDir })
  undo.push(() => app.close())
  undo.push(() => news.stop())
  // Sockets are told first and by name; closing the server would only cut them.
  undo.push(() => live.boards.stop())
  const url = await listen(app, config)
  undo.push(() => sender.stop())
  sender.wake()
  return url
}

/** Does from now on what time alone brings about. */
export function letTimePass({ log, undo }: Given, { here, nodes }: Live, house: House): void {
  const { store } = house
  const sweep = createSweep({
    store,
    boards: here,
    log,
    daily: (now) => takeDailySnapshots(house, now),
    remind: createOverdue(house),
    settleWithout: (people) => settleWithout(house, people),
    tidy: createConsumersTidy({ ...house, log }),
    tidyPictures: createPicturesTidy({ ...house, log }),
    leads: () => nodes.leads(),
    isSteady: createSteadyClock({
      onJump: (ms) => log.warn({ ms }, 'The clock jumped: nothing is thrown away by date for six hours'),
    }),
  })
  undo.push(startSweeping(sweep, log))
}
