import type { Extension } from '@hocuspocus/server'
import { can } from '@parley/model/access.ts'
import type { Doc } from '@parley/model/board/doc.ts'
import { speaks } from '@parley/model/board/migrate.ts'
import { Refused, whoOf, type Gate, type Watch } from './door.ts'
import type { Log } from './log.ts'
import type { Context } from './socket.ts'
import type { Sockets } from './sockets.ts'

type Parts = {
  gate: Gate
  /** Of which beginning an open document is: copies of another one are never merged into it. */
  epochOf: (document: Doc) => string
  sockets: Sockets
  trouble: () => string | undefined
  watch: Partial<Watch>
  log: Pick<Log, 'info'>
}

/** Who is this, and may she in? Asked for every socket; a board that is not hers and one that is not there sound alike. */
export function createAuthenticate({
  gate,
  epochOf,
  sockets,
  trouble,
  watch,
  log,
}: Parts): Extension<Context> {
  return {
    extensionName: 'authenticate',

    async onAuthenticate({ token, documentName: board, connectionConfig, context: { socket } }) {
      const mark = sockets.mark()
      socket.shown = token === '' ? { cookie: socket.way.cookie } : { token }
      const person = await gate.identify(socket.shown)
      if (!person) throw new Refused('signedOut', 'Nobody showed who they are.')
      // From here on she can be dismissed; whether she was before is asked below.
      socket.person = person
      if (!sockets.mayHoldAnother(person.id) || !sockets.mayBegin(person.id, board))
        throw new Refused('tooMuch', 'A person holds too many sockets, or was turned away too often.')
      const { own, role } = await gate.rolesOn(person, board)
      socket.role = role
      socket.own = own
      if (!role) throw new Refused('notHere', 'Somebody asked for a board that is not hers.')
      if (sockets.dismissedSince(mark, person.id, board))
        throw new Refused('resync', 'Her rights changed meanwhile.')
      if ((socket.way.speaks ?? speaks) !== speaks)
        throw new Refused('otherVersion', 'A page was of another version.')
      connectionConfig.readOnly = !can(role, 'edit')
    },

    async connected({ connection, context: { socket } }) {
      socket.connection = connection
      const { person, role, own } = socket
      if (!person || !role) return
      socket.cameAt = Date.now()
      log.info({ board: socket.way.board, person: person.id, role }, 'Somebody came to a board.')
      if (socket.way.board !== undefined) watch.came?.(socket.way.board, person)
      const epoch = epochOf(connection.document)
      socket.notify({ type: 'welcome', role, ...(own && { own }), epoch, who: whoOf(person) })
      const says = trouble()
      if (says !== undefined) socket.notify({ type: 'cannotSave', says })
    },
  }
}
