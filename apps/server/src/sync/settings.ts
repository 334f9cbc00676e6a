import { limits } from '@parley/model/wire.ts'

/** What the live boards keep to. Tests and operators may set any of them. */
export const defaults = {
  frameBytes: limits.frameBytes as number,
  framesPerSecond: limits.framesPerSecond as number,
  bytesPerSecond: 4_000_000,
  /** Saying who one is and asking for everything: an honest client does each once a connection. */
  beginningsPerSecond: 5,
  /** The same of one person on one board, in all her sockets together: in one burst, and a second from then on. */
  beginningsAtOnce: 100,
  /** What all at one address may say at length that they have, to be told no more than they lack. */
  vectorBytesPerSecond: 500_000,
  vectorBytesAtOnce: 1_000_000,
  /** New client ids a person may write with: in one burst, and from then on. */
  freshIdsAtOnce: 400,
  freshIdsPerMinute: 2,
  /** The same for all guests of a board together: forty who open their page fifty times. */
  guestIdsAtOnce: 2_000,
  guestIdsPerMinute: 10,
  presenceBytes: limits.presenceBytes as number,
  presencePerSecond: limits.presencePerSecond as number,
  /** The same of one person on one board, in all her sockets together. */
  presenceOfOne: 4 * limits.presencePerSecond,
  /** Frames of one socket that may wait for the journal before its socket is read no further. */
  framesWaiting: 64,
  /** A socket that lets this much pile up unread is cut. */
  backlogBytes: 8 * 1024 * 1024,
  socketsPerPerson: 200,
  socketsPerAddress: 1_000,
  /** Sockets of one address that may be turned away in a minute before new ones are not let in at all. */
  turnedAwayPerMinute: 120,
  /** How long a socket may take to say who it is. */
  signInMs: 10_000,
  /** How long a board may take to open for somebody who may see it. */
  openingMs: 60_000,
  /** A line over which nothing came between two of these is dead: found within twice as long. */
  pingMs: 7_000,
  /** Our page hangs up when it hears nothing for 12 s, a plain client after 30. */
  keepAliveMs: 5_000,
  /** A batch of commits starts no sooner than this after the one before it; while batches are of one, of more. */
  gatherMs: 8,
  gatherManyMs: 16,
  /** After a failed commit. */
  retryMs: 500,
  /** Updates that may wait while nothing can be written. */
  heldBytes: 32 * 1024 * 1024,
  /** Rows after which a board's state is kept anew, but no sooner than this after the last time. */
  checkpointRows: 500,
  checkpointPauseMs: 60_000,
  /** When a board is left, fewer rows than these are not worth a checkpoint. */
  checkpointOnLeaving: 50,
  /** How long who may write no more has for what is on its way. */
  lowerMs: 600,
  historyMs: 30 * 24 * 3_600_000,
  boardBytes: limits.boardBytes as number,
  cards: limits.cards as number,
  links: limits.links as number,
  /** A second of Yjs’ walking when a board is opened; two people at one key take a step or two. */
  steps: 20_000_000,
  text: limits.text as number,
  /** How long stopping waits for commits in flight. */
  stopMs: 2_000,
}
export type Settings = typeof defaults
