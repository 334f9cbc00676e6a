import { MessageType } from '@hocuspocus/server'
import {
  createEncoder,
  toUint8Array,
  writeUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { can, Role } from '@parley/model/access.ts'
import { canonical, docFrom, newDoc } from '@parley/model/board/doc.ts'
import { addCard } from '@parley/model/board/edit.ts'
import { close, collabPath, yjsPath } from '@parley/model/wire.ts'
import { person, until, type Stage } from './stage.ts'
import type { Stranger } from './stranger.ts'
import { theatre, type Scene } from './theatre.ts'

const { open, intrude, knock } = theatre()

/** Everybody on the board, and somebody who is not let onto it. */
const everybody = [...Role.options, 'outsider'] as const
type Who = (typeof everybody)[number]
const transports = ['collab', 'yjs'] as const
type Transport = (typeof transports)[number]

/** `kept`: it is written, and others see it. `idle`: it is read, and nothing comes of it. Else the reason of the end. */
type Outcome = 'kept' | 'answered' | 'idle' | keyof typeof close
type Row = { body: () => Uint8Array; outcome: (who: Who, transport: Transport) => Outcome }

const written = (write: (encoder: ReturnType<typeof createEncoder>) => void): Uint8Array => {
  const encoder = createEncoder()
  write(encoder)
  return toUint8Array(encoder)
}
const step = (number: number, payload: Uint8Array) =>
  written((encoder) => {
    writeVarUint(encoder, number)
    writeVarUint8Array(encoder, payload)
  })
const aCard = (): Uint8Array => {
  const doc = newDoc()
  addCard({ doc, origin: {} }, { kind: 'segment', title: 'By hand' })
  return encodeStateAsUpdate(doc)
}
/** Presence of nobody: well formed, and says nothing. */
const presence = (): Uint8Array => written((encoder) => writeVarUint8Array(encoder, Uint8Array.of(0)))

const away = (transport: Transport): Outcome => (transport === 'yjs' ? 'revoked' : 'notHere')
const onlyEditors = (who: Who, transport: Transport): Outcome =>
  who === 'outsider' ? away(transport) : can(who, 'edit') ? 'kept' : 'notAllowed'
const whoeverReads =
  (outcome: Outcome) =>
  (who: Who, transport: Transport): Outcome =>
    who === 'outsider' ? away(transport) : outcome
/** Seen before anybody has asked who sends it; a plain client said who she is when she came. */
const atOnce =
  (outcome: Outcome) =>
  (who: Who, transport: Transport): Outcome =>
    transport === 'yjs' && who === 'outsider' ? 'revoked' : outcome
/** What only the page's own protocol knows. */
const onCollab =
  (outcome: Outcome) =>
  (who: Who, transport: Transport): Outcome =>
    whoeverReads(transport === 'collab' ? outcome : 'malformed')(who, transport)
const text = (says: string) => () => written((encoder) => writeVarString(encoder, says))

/** Every type of message there is, by its name; `Sync` is three. */
const table: Record<string, Row> = {
  'Sync 0': { body: () => step(0, encodeStateVector(newDoc())), outcome: whoeverReads('answered') },
  'Sync 1': { body: () => step(1, aCard()), outcome: onlyEditors },
  'Sync 2': { body: () => step(2, aCard()), outcome: onlyEditors },
  Awareness: { body: presence, outcome: whoeverReads('idle') },
  Auth: {
    body: () =>
      written((encoder) => {
        writeVarUint(encoder, 0)
        writeVarString(encoder, 'owner')
      }),
    outcome: onCollab('idle'),
  },
  QueryAwareness: { body: () => new Uint8Array(), outcome: whoeverReads('idle') },
  SyncReply: { body: () => step(2, aCard()), outcome: atOnce('malformed') },
  Stateless: { body: text('{"type":"savingAgain"}'), outcome: whoeverReads('idle') },
  BroadcastStateless: { body: text('{"type":"savingAgain"}'), outcome: atOnce('malformed') },
  CLOSE: {
    body: () => new Uint8Array(),
    outcome: (who, transport) => atOnce(transport === 'yjs' ? 'malformed' : 'leaving')(who, transport),
  },
  SyncStatus: {
    body: () => written((encoder) => writeVarUint(encoder, 1)),
    outcome: atOnce('malformed'),
  },
  Ping: { body: () => new Uint8Array(), outcome: atOnce('malformed') },
  Pong: { body: () => new Uint8Array(), outcome: atOnce('malformed') },
}

const typeOf = (name: string) => name.split(' ')[0] as keyof typeof MessageType

test('every type of message there is has a row', () => {
  const there = Object.values(MessageType).filter((one) => typeof one === 'string' && one !== 'Unknown')
  expect(new Set(Object.keys(table).map(typeOf))).toEqual(new Set(there))
})

/** Who comes and goes is seen. */
const presenceType: number = MessageType.Awareness
let stage: Stage | undefined
let boards = 0
const roleOf = (who: Who): Role | undefined => (who === 'outsider' ? undefined : who)

/** A board of the cell's own, and bob, who is to notice only what was kept. */
async function stand(who: Who): Promise<{ scene: Scene; bob: Stranger; before: string }> {
  // One stage for all; nobody is turned away for what the others tried.
  stage ??= (await open({ settings: { turnedAwayPerMinute: 10_000 } })).stage
  const scene = { stage, board: `board-${++boards}` }
  await stage.seed(scene.board, 'plan "Spring"\nsegment s1 "Regulars"')
  scene.stage.roles.set(who, roleOf(who))
  const bob = await intrude(scene, 'bob')
  return { scene, bob, before: await standing(scene) }
}
const standing = async ({ stage, board }: Scene) => canonical(docFrom(await stage.boards.state(board)))

async function arrive(scene: Scene, who: Who, transport: Transport): Promise<Stranger> {
  if (transport === 'yjs') return knock(scene, `${yjsPath(scene.board)}?token=${who}`)
  if (who !== 'outsider') return intrude(scene, who)
  const stranger = await knock(scene, collabPath(scene.board))
  stranger.signIn(who)
  return stranger
}

const frameOf = (transport: Transport, board: string, name: string, body: Uint8Array): Uint8Array =>
  written((encoder) => {
    if (transport === 'collab') writeVarString(encoder, board)
    writeVarUint(encoder, MessageType[typeOf(name)])
    writeUint8Array(encoder, body)
  })

describe.each(transports)('on %s [R-1]', (transport) => {
  describe.each(Object.entries(table))('%s', (name, { body, outcome }) => {
    test.each(everybody)('by %s', async (who) => {
      const { scene, bob, before } = await stand(who)
      const stranger = await arrive(scene, who, transport)
      const expected = outcome(who, transport)
      const [hers, his] = [stranger.heard.length, bob.heard.length]
      stranger.send(frameOf(transport, scene.board, name, body()))
      if (expected === 'kept') {
        await until(async () => (await standing(scene)) !== before, 'the change is kept')
        await until(() => bob.heard.length > his, 'bob sees it')
        return
      }
      if (expected === 'answered') await until(() => stranger.heard.length > hers, 'she is answered')
      else if (expected === 'idle') {
        // What comes after it is dealt with after it.
        stranger.send(frameOf(transport, scene.board, 'Sync 0', step(0, encodeStateVector(newDoc()))))
        await until(() => stranger.heard.length > hers, 'she is still there')
      } else expect(await stranger.closedWith()).toBe(close[expected].code)
      expect(await standing(scene)).toBe(before)
      expect(bob.heard.slice(his).filter((type) => type !== presenceType)).toEqual([])
    })
  })
})

describe('an update by HTTP [R-1]', () => {
  test.each(everybody)('by %s', async (who) => {
    const { scene, before } = await stand(who)
    const expected = onlyEditors(who, 'collab')
    const sent = scene.stage.boards.apply(scene.board, person(who), aCard())
    if (expected === 'kept') await sent
    else await expect(sent).rejects.toMatchObject({ reason: expected })
    expect((await standing(scene)) === before).toBe(expected !== 'kept')
  })
})
