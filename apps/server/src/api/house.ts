import type { Deeds } from './deeds.ts'
import type { Seal } from '../access/seal.ts'
import type { AnswerPace } from '../listening/answer-pace.ts'
import type { Intake } from '../listening/intake.ts'
import type { Guesses } from '../access/guesses.ts'
import type { Pictures } from '../access/pictures.ts'
import type { SetupCode } from '../access/setup-code.ts'
import type { Consumers } from '../consumers/consumers.ts'
import type { Sender } from '../hooks/sender.ts'
import type { Store } from '../store/store.ts'
import type { Boards, Gate, Person } from '../sync/door.ts'
import type { ApprovedVersions } from './approved-versions.ts'
import type { Auditing } from './auditing.ts'
import type { Touched } from './calls-audited.ts'
import type { Imports } from './imports.ts'
import type { NewsDesk } from './news.ts'
import type { OwnLanes } from './own-lanes.ts'
import type { Past } from './past.ts'
import type { Readings } from './readings.ts'
import type { Summaries } from './summary.ts'
import type { TongueName } from '@parley/model/tongue/tongues.ts'
import type { Happened } from './happened.ts'

/** What every procedure stands on; built in `rooms/house.ts`. */
export type House = {
  store: Store
  gate: Gate
  boards: Boards
  readings: Readings
  /** What the boards' journals tell. */
  past: Past
  summaries: Summaries
  imports: Imports
  pictures: Pictures
  /** The people of the data sets. */
  consumers: Consumers
  setupCode: SetupCode
  /** Wrong passwords and codes. */
  guesses: Guesses
  /** How much everybody may change in a while. */
  deeds: Deeds
  ownLanes: OwnLanes
  desk: NewsDesk
  sender: Pick<Sender, 'wake'>
  /** May webhooks lead into our own network? */
  hooksInside: boolean
  /** Call it when something beside the document was changed, after it was kept. */
  happened: Happened
  /** What was approved, written into the boards. */
  approvedVersions: ApprovedVersions
  /** Where answers come in, and what keeps the addresses that come with them. */
  intake: Intake
  /** How fast they may come from one network. */
  answerPace: AnswerPace
  seal: Seal
  /** The log of access and decisions. */
  auditing: Auditing
}

/** One request: who asks, from where, and how to answer with a cookie. */
export type Context = House & {
  person: Person | undefined
  /** Who she is by now, by the same credentials. */
  askAgain(): Promise<Person | undefined>
  /** The hash of the session that the request came with. */
  session: string | undefined
  /** Was it shown as a token, by a program that reads no cookies? */
  byToken: boolean
  /** As tries are counted: an IPv6 network, not the one address. */
  address: string
  /** What this call is about, for the audit log: a fresh one for each call of a batch. */
  touched: Touched
  /** In which the model's sentences are said to whoever asks. */
  tongue: TongueName
  /** How the browser names itself. */
  agent: string | undefined
  /** How people reach us, for links that are handed on: https://parley.example.org */
  base: string
  /** What the browser shows of having been let in before. */
  device: string | undefined
  setCookie(secret: string): void
  setDevice(shown: string): void
  clearCookie(): void
}

/** The same of somebody who is signed in. */
export type Asking = Context & { person: Person }
