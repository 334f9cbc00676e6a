import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Act, Role, Roles, Standing } from '@parley/model/access.ts'
import type { Board } from '@parley/model/board/board.ts'
import type { CloseReason, Who } from '@parley/model/wire.ts'
import type { Row } from '../store/rebuild.ts'

/** Somebody who showed who they are: a session, a guest session or an API token. */
export type Person = Who & { standing: Standing }

/** What others may know of her. */
export const whoOf = ({ id, name, colour, guest }: Person): Who => ({ id, name, colour, guest })

/** What somebody shows of who they are: a Cookie header, or a token. */
export type Credentials = { cookie?: string | undefined; token?: string | undefined }

/** What sync asks of access; built in main, so that rights are decided in one place for every transport. */
export type Gate = {
  /** Cookie header and token of a request → the person, or undefined for a stranger. */
  identify(credentials: Credentials): Promise<Person | undefined>
  /** Of credentials that were good once: which still are? */
  stillGood(shown: readonly Credentials[]): Promise<boolean[]>
  /** The person's role on a board that exists and is not in the bin; undefined says neither which. */
  roleOn(person: Person, board: string): Promise<Role | undefined>
  /** The same, not lowered while editing is muted: who may end that, and what does not count as editing. */
  ownRoleOn(person: Person, board: string): Promise<Role | undefined>
  /** Both of these, as they are at one moment. */
  rolesOn(person: Person, board: string): Promise<Roles>
  /** The person's role on one snapshot of a board, which may be all of the board that she sees. */
  roleOnSnapshot(person: Person, snapshot: { id: string; board: string }): Promise<Role | undefined>
  /** Is this Origin ours? A missing one passes only with a token. */
  originAllowed(request: IncomingMessage, hasToken: boolean): boolean
}

/** An update or a request that was turned away: nothing was changed. */
export class Refused extends Error {
  readonly reason: CloseReason
  constructor(reason: CloseReason, says: string) {
    super(says)
    this.reason = reason
  }
}

/** All that a board is rebuilt from, with the number of its newest update. */
export type BoardBytes = {
  checkpoint?: { bytes: Uint8Array } | undefined
  rows: readonly Row[]
  seq: number
}

/** Who could not in, or sent what she may not. */
export type TurnedAway = {
  person: string | undefined
  board: string | undefined
  reason: CloseReason | 'foreignOrigin'
  address: string
}

/** What others hear of the boards. They are told and not waited for. */
export type Watch = {
  came(board: string, person: Person): void
  turnedAway(whom: TurnedAway): void
  /** Somebody's edit is on the disk. */
  edited(board: string, person: Person): void
}

/** What the rest of the server may ask of the live boards. */
export type Boards = {
  /** Takes a socket for /collab, /collab/<board> or /yjs/<board>; anything else is answered 404. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** An update that came by HTTP: guarded, journaled and broadcast like one from a socket. Throws Refused. */
  apply(board: string, person: Person, update: Uint8Array): Promise<void>
  /**
   * An update that the server itself builds for somebody whose own role allows the act, against the board as it
   * stands; one after the other on each board. Nothing that a client sent passes here. Throws Refused.
   */
  write(board: string, person: Person, act: Act, build: (now: Board) => Uint8Array): Promise<void>
  /**
   * What the server itself notes of a board, as an update that builds on what is there: journaled and broadcast like
   * any other, in nobody's name. Throws Refused.
   */
  keep(board: string, update: Uint8Array): Promise<void>
  /**
   * Writes the board anew, without all that was deleted or written over: its people open it again, and what they wrote
   * while they were away is offered to them, and not merged. Throws Refused.
   */
  anew(board: string): Promise<void>
  /** The board as it stands now, with the journal's sequence number of its newest update. */
  read(board: string): Promise<{ board: Board; seq: number }>
  /** The same, not read yet: whoever reads it elsewhere holds up nobody here. */
  bytes(board: string): Promise<BoardBytes>
  /** The board's whole document as one V1 update, with all that is committed now: for renaming and for export. */
  state(board: string): Promise<Uint8Array>
  /** Who is on the board now. */
  present(board: string): Who[]
  /** Closes the person's sockets (on one board or all) so that rights are decided again. */
  dismiss(person: string, reason: CloseReason, board?: string): void
  /** Closes the sockets of those whose role on the board is another by now; their pages come back with it. */
  redecide(board: string): Promise<void>
  /** Closes sockets whose session or token has ended meanwhile, whoever ended it. */
  recheck(): Promise<void>
  /** Closes all sockets of a board: it went to the bin. */
  shut(board: string, reason: CloseReason): void
  /** The sentence that says why nothing can be written, or undefined while all is well. */
  trouble(): string | undefined
  /** Commits what is in flight, closes sockets with `restarting`, frees the documents. */
  stop(): Promise<void>
}
