import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { acrossNodes } from './across.ts'
import { createGate } from './access/gate.ts'
import { Deeds } from './api/deeds.ts'
import { Guesses } from './access/guesses.ts'
import { createPictures } from './access/pictures.ts'
import { asPerson } from './access/sessions.ts'
import { sealOf } from './access/seal.ts'
import { createSetupCode } from './access/setup-code.ts'
import { eraseAnswersAgain } from './api/answers-of-person.ts'
import { createApprovedVersions } from './api/approved-versions.ts'
import { createAuditing } from './api/auditing.ts'
import { createConsumersTidy } from './api/consumers-tidy.ts'
import { takeDailySnapshots } from './api/daily-snapshots.ts'
import { createHappened } from './api/happened.ts'
import { createImports } from './api/imports.ts'
import { createNewErrors } from './api/new-errors.ts'
import { createNewsDesk } from './api/news.ts'
import { createNotify } from './api/notify.ts'
import { createOverdue } from './api/overdue.ts'
import { OwnLanes } from './api/own-lanes.ts'
import { createPast } from './api/past.ts'
import { createPicturesTidy } from './api/pictures-tidy.ts'
import { createReadings } from './api/readings.ts'
import { createSummaries } from './api/summary.ts'
import type { House } from './api/trpc.ts'
import { watchFor } from './api/watching.ts'
import { CannotStart, readConfig, type Config } from './config.ts'
import { createHookTelling } from './hooks/events.ts'
import { createPost } from './hooks/post.ts'
import { createSender } from './hooks/sender.ts'
import { createAnswerPace } from './listening/answer-pace.ts'
import { createIntake } from './listening/intake.ts'
import { Consumers } from './consumers/consumers.ts'
import { databaseAt, openDatabase } from './store/database.ts'
import { takeFolder } from './store/folder.ts'
import { openJournal } from './store/journal-thread.ts'
import { joinNodes } from './store/join-nodes.ts'
import { alone } from './store/nodes.ts'
import { createSteadyClock } from './steady-clock.ts'
import { storeIn } from './store/store.ts'
import { createSweep, startSweeping } from './sweep.ts'
import { seldom } from './sync/log.ts'
import { createBoards } from './sync/server.ts'
import { createHttp } from './web/http.ts'
import { createLive } from './web/live.ts'
import { createLog } from './web/log.ts'
import { createMetrics } from './web/metrics.ts'
import { addressWith, trustIn } from './web/proxies.ts'

export type Running = {
  /** Where it listens: http://127.0.0.1:3000 */
  url: string
  /** For whoever opens the first account; undefined when none is needed. */
  setupCode: string | undefined
  stop: () => Promise<void>
}

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

/** Builds everything once, in order, and listens. Throws CannotStart with a line for whoever started it. */
export async function start(config: Config, log: Logger = createLog(config)): Promise<Running> {
  const undo: (() => unknown)[] = []
  const stop = async () => {
    for (const step of undo.splice(0).toReversed()) await step()
  }
  try {
    undo.push(takeFolder(config.dataDir))
    const at = databaseAt(config)
    const database = await openDatabase(at)
    undo.push(() => database.destroy())
    const store = storeIn(database)
    const consumers = new Consumers({ dataDir: config.dataDir, rows: store.dataSets })
    undo.push(() => consumers.close())
    await eraseAnswersAgain(store.answers, consumers)
    const gate = createGate(store, config)
    const metrics = createMetrics()
    const journal = openJournal(at)
    undo.push(() => journal.close())
    const addressOf = addressWith(trustIn(config.trustProxy))
    const auditing = createAuditing({ rows: store.audit, log })
    const watch = watchFor({ auditing, newErrors: () => newErrors })
    const nodes = config.databaseUrl === undefined ? alone : await joinNodes(config.databaseUrl, seldom(log))
    undo.push(() => nodes.close())
    const leads = () => nodes.leads()
    const personOf = async (id: string) => {
      const row = await store.people.byId(id)
      return row && asPerson(row)
    }
    const around = { gate, log, addressOf, watch, nodes, personOf }
    const here = createBoards({ journal, metrics: metrics.registry, ...around })
    const seal = sealOf(config.dataDir)
    const isNew = (await store.people.count('owner')) === 0
    const setupCode = createSetupCode(!config.private && isNew, seal)
    const deskHere = createNewsDesk()
    const { hooksInside } = config
    const senderHere = createSender({
      hooks: store.hooks,
      post: createPost({ inside: hooksInside }),
      log,
      leads,
    })
    const live = createLive({ store, gate, desk: deskHere, addressOf, turnedAway: watch.listening })
    const { boards, desk, sender } = acrossNodes({
      nodes,
      boards: here,
      desk: deskHere,
      sender: senderHere,
      askAnew: live.askAnew,
    })
    const readings = createReadings(boards)
    const past = createPast(store, readings)
    const [summaries, imports] = [createSummaries(readings), createImports()]
    const pictures = createPictures(store, async (board) => (await readings.of(board, 'pictures')).read)
    const [guesses, deeds, ownLanes] = [new Guesses(store.attempts), new Deeds(), new OwnLanes()]
    const tellHooks = createHookTelling({ store, sender, base: config.publicUrl })
    const alsoTold = [createNotify({ store, gate, desk }), tellHooks]
    const happened = createHappened({ desk, alsoTold, log })
    const reportOf = (board: string) => readings.of(board, 'report')
    const newErrors = createNewErrors({ store, reportOf, happened, log })
    undo.push(() => newErrors.stop())
    const parts = { store, gate, boards, readings, past, summaries, imports, pictures, consumers }
    const intake = createIntake({ answers: store.answers, happened })
    const answerPace = createAnswerPace(nodes)
    const listening = { intake, answerPace, seal }
    const approvedVersions = createApprovedVersions({ store, boards, readings, log })
    const told = { desk, happened, auditing, sender, hooksInside }
    const house: House = {
      ...parts,
      ...told,
      ...listening,
      approvedVersions,
      setupCode,
      guesses,
      deeds,
      ownLanes,
    }
    const app = createHttp({ house, live, config, log, metrics, clientDir })
    undo.push(() => app.close())
    undo.push(() => live.stop())
    // Sockets are told first and by name; closing the server would only cut them.
    undo.push(() => boards.stop())
    const url = await listen(app, config)
    undo.push(() => sender.stop())
    sender.wake()
    const daily = (now: number) => takeDailySnapshots(house, now)
    const remind = createOverdue({ store, happened, approvedVersions })
    const tidy = createConsumersTidy({ store, consumers, auditing, log })
    const tidyPictures = createPicturesTidy({ store, readings, pictures, log })
    const onJump = (ms: number) =>
      log.warn({ ms }, 'The clock jumped: nothing is thrown away by date for six hours')
    const isSteady = createSteadyClock({ onJump })
    const sweep = createSweep({
      store,
      boards: here,
      daily,
      log,
      remind,
      tidy,
      tidyPictures,
      leads,
      isSteady,
    })
    undo.push(startSweeping(sweep, log))
    return { url, setupCode: setupCode.shown, stop }
  } catch (fault) {
    await stop()
    throw fault
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
    if (code === 'EADDRINUSE')
      throw new CannotStart(`Port ${port} on ${host} is in use: stop what uses it, or set PORT.`)
    if (code === 'EACCES')
      throw new CannotStart(`Port ${port} may not be used by this account: set PORT to one above 1023.`)
    if (code)
      throw new CannotStart(`Cannot listen on ${host} (${code}): set HOST to an address of this machine.`)
    throw fault
  }
  const address = app.server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`
}

/** Every edit that was acknowledged is on the disk; only what is open must be closed, and not for longer than this. */
const patienceMs = 4_500

function leaveOnSignals({ stop }: Running, log: Logger): void {
  let leaving = false
  const leave = (code: number) => {
    if (leaving) return
    leaving = true
    setTimeout(() => {
      log.error('Closing took too long and was cut short')
      process.exit(code)
    }, patienceMs).unref()
    stop().then(
      () => process.exit(code),
      (fault: unknown) => {
        log.error({ err: fault }, 'Closing failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', () => leave(0))
  process.on('SIGINT', () => leave(0))
  // After an error that nobody caught, nothing here may be relied on any more: save what there is and start anew.
  const onLost = (fault: unknown) => {
    log.fatal({ err: fault }, 'An error that nobody caught')
    leave(1)
  }
  process.on('unhandledRejection', onLost)
  process.on('uncaughtException', onLost)
}

async function run(): Promise<void> {
  try {
    const config = readConfig(process.env)
    const log = createLog(config)
    const running = await start(config, log)
    leaveOnSignals(running, log)
    if (running.setupCode) console.log(`The first account needs this setup code: ${running.setupCode}`)
    console.log(`Parley is ready at ${running.url}`)
  } catch (fault) {
    if (!(fault instanceof CannotStart)) throw fault
    console.error(fault.message)
    process.exitCode = 2
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run()
