import { z } from 'zod'
import { Role } from './access.ts'
import { Id } from './ids.ts'

/** Raised where a page from before would misunderstand what it is told, or be misunderstood. */
export const wire = 1

/** What both ends of a socket agree on. Codes 4400–4499 tell a plain y-websocket client not to come back. */
export const close = {
  leaving: { code: 1001, says: 'The page was closed.' },
  tooLarge: { code: 1009, says: 'A change was larger than a frame may be.' },
  failed: { code: 1011, says: 'The server could not write to its disk.' },
  restarting: { code: 1012, says: 'The server is restarting.' },
  slow: { code: 4204, says: 'Who you are was not known in time.' },
  resync: { code: 4205, says: 'A change did not fit what the server has. Everything is sent again.' },
  malformed: { code: 4400, says: 'A message could not be read.' },
  signedOut: { code: 4401, says: 'You are not signed in.' },
  revoked: { code: 4403, says: 'You no longer have access to this board.' },
  notHere: { code: 4404, says: 'There is no such board for you.' },
  tooMuch: { code: 4429, says: 'Too many messages in a short time.' },
  foreignId: { code: 4409, says: 'A change was written under somebody else’s name.' },
  notAllowed: { code: 4410, says: 'You may look at this board, not change it.' },
  otherVersion: { code: 4426, says: 'This page is of another version than the server.' },
  badShape: { code: 4422, says: 'A change would have broken the board’s structure.' },
} as const
export type CloseReason = keyof typeof close

export const limits = {
  frameBytes: 1_000_000,
  presenceBytes: 2_048,
  presencePerSecond: 30,
  framesPerSecond: 200,
  updateBodyBytes: 50_000_000,
  boardBytes: 50_000_000,
  boardWarnBytes: 5_000_000,
  /** All pictures that were ever put on one board. */
  pictureBytes: 500_000_000,
  cards: 20_000,
  links: 40_000,
  cardsNamed: 1_000,
  planFileBytes: 20_000_000,
  titleTyped: 500,
  text: 100_000,
  canvasComfort: 1_500,
} as const

const Point = z.object({ x: z.number(), y: z.number() })

/** Who somebody is to others: stamped by the server, never believed from a client. `colour` is 1–6 of the tokens. */
export const Who = z.object({
  id: Id,
  name: z.string().max(200),
  colour: z.int().min(1).max(6),
  guest: z.boolean(),
})
export type Who = z.infer<typeof Who>

/** One person's presence on a board, as awareness carries it. All but `who` is the page's own; at most 2 KB. */
export const Presence = z.object({
  who: Who.optional(),
  /** Where the mouse is, in the canvas' own coordinates. */
  cursor: Point.nullish(),
  /** Ids of the selected cards and links. */
  selected: z.array(Id).max(40).optional(),
  /** The part of the canvas on screen, for those who follow. */
  viewport: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }).nullish(),
  /** Cards on the move: written to the document once, on release. */
  dragging: z.record(z.string(), Point).nullish(),
  /** The field a person writes in: `title` of card c1. */
  writing: z.object({ card: Id, field: z.string().max(60) }).nullish(),
  idle: z.boolean().optional(),
  /** “Everyone to me”: the moment it was asked, in ms; others answer once to each moment. */
  summons: z.number().nullish(),
})
export type Presence = z.infer<typeof Presence>

/** A message beside the document on a board's socket (Hocuspocus' stateless channel), server to page. */
export const Notice = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('welcome'),
    role: z.string(),
    /** Her role while nobody mutes editing; a server from before does not say. */
    own: z.string().optional(),
    epoch: z.string(),
    who: Who,
  }),
  /** She may no longer write; her socket is about to be closed, and her page comes back with this role. */
  z.object({ type: z.literal('lowered'), role: Role }),
  z.object({ type: z.literal('cannotSave'), says: z.string() }),
  z.object({ type: z.literal('savingAgain') }),
  /** Who took these cards off the board; sent ahead of the change itself, which does not say. */
  z.object({ type: z.literal('removed'), cards: z.array(Id).max(limits.cardsNamed), by: Who }),
])
export type Notice = z.infer<typeof Notice>

/** What lives beside the document and may be other than a page last saw it. */
export const newsOf = [
  'comments',
  'notes',
  'approvals',
  'snapshots',
  'round',
  'reviews',
  'views',
  'embeds',
  'listening',
  'notifications',
  /** What she is in the workspace. */
  'account',
] as const
export type NewsOf = (typeof newsOf)[number]

/** Told to pages that listen: ask for these again. It says nothing of what is new, so it can give nothing away. */
export const News = z.object({ of: z.enum(newsOf), board: Id.nullable() })
export type News = z.infer<typeof News>

/**
 * The document's name on the wire is the board's id. Boards are named by the server alone, and a name that every
 * object has of itself would be found in tables where nobody put it.
 */
export const BoardId = Id.refine((id) => !(id in {}), 'No board is called that.')
/** Paths of the sockets and of the door for updates too large for a frame. */
export const collabPath = (board: string): string => `/collab/${encodeURIComponent(board)}`
/** A page says what it speaks; a program that speaks for itself says nothing, and is asked nothing. */
export const pagePath = (board: string, speaks: string): string => `${collabPath(board)}?speaks=${speaks}`
export const yjsPath = (board: string): string => `/yjs/${encodeURIComponent(board)}`
export const updatesPath = (board: string): string => `/boards/${encodeURIComponent(board)}/updates`
