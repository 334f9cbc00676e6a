import { inWorkspace, onBoard, theBoard, type Row, type Who, type World } from './access-cast.ts'

const atCounter = ({ board }: World) => ({ board, card: 'p1' })
const aLink = async (world: World) => {
  const { link } = await world.mia.api.listening.create.mutate(atCounter(world))
  return { link }
}
const anAnswer = async (world: World) => {
  const { answer } = await world.mia.api.listening.add.mutate({ ...atCounter(world), score: 9 })
  return { board: world.board, answers: [answer] }
}
/** Of a link on a board that is not hers she learns nothing. */
const ofLink = (who: Who) => (onBoard('listen')(who) === 'notHere' ? 'noListening' : onBoard('listen')(who))
/** Addresses are for colleagues alone. */
const ofAddresses = (who: Who) =>
  onBoard('listen')(who) === 'ok' ? inWorkspace('seeInternal')(who) : onBoard('listen')(who)

/** What people answer at listening links. */
export const listeningRows: Record<string, Row> = {
  'listening.create': { kind: 'mutation', input: atCounter, outcome: onBoard('listen') },
  'listening.list': { kind: 'query', input: theBoard, outcome: onBoard('listen') },
  'listening.change': {
    kind: 'mutation',
    input: async (world) => ({ ...(await aLink(world)), question: 'What was it like?' }),
    outcome: ofLink,
  },
  'listening.close': { kind: 'mutation', input: aLink, outcome: ofLink },
  'listening.reopen': { kind: 'mutation', input: aLink, outcome: ofLink },
  'listening.answers': { kind: 'query', input: theBoard, outcome: onBoard('listen') },
  'listening.count': { kind: 'query', input: theBoard, outcome: onBoard('listen') },
  'listening.scores.list': { kind: 'query', input: theBoard, outcome: onBoard('listen') },
  'listening.voices': {
    kind: 'query',
    input: ({ board }) => ({ board, from: '2026-11-01' }),
    outcome: onBoard('listen'),
  },
  'listening.add': {
    kind: 'mutation',
    input: (world) => ({ ...atCounter(world), text: 'The line was long' }),
    outcome: onBoard('listen'),
  },
  'listening.addMany': {
    kind: 'mutation',
    input: (world) => ({ ...atCounter(world), rows: [{ score: 3 }] }),
    outcome: onBoard('listen'),
  },
  'listening.mark': {
    kind: 'mutation',
    input: async (world) => ({ ...(await anAnswer(world)), read: true }),
    outcome: onBoard('listen'),
  },
  'listening.tag': {
    kind: 'mutation',
    input: async (world) => ({ ...(await anAnswer(world)), add: ['queue'], remove: [] }),
    outcome: onBoard('listen'),
  },
  'listening.remove': { kind: 'mutation', input: anAnswer, outcome: onBoard('listen') },
  'listening.export': { kind: 'mutation', input: anAnswer, outcome: ofAddresses },
}
