import { z } from 'zod'
import { close, News, type CloseReason } from '@parley/model/wire.ts'
import type { NewsDesk } from './api/news.ts'
import type { Sender } from './hooks/sender.ts'
import type { Nodes } from './store/nodes.ts'
import type { Boards } from './sync/door.ts'

const Reason = z.custom<CloseReason>((word) => typeof word === 'string' && Object.hasOwn(close, word))
const Told = z.discriminatedUnion('tell', [
  z.object({ tell: z.literal('dismiss'), person: z.string(), reason: Reason, board: z.string().optional() }),
  z.object({ tell: z.literal('redecide'), board: z.string() }),
  z.object({ tell: z.literal('recheck') }),
  z.object({ tell: z.literal('shut'), board: z.string(), reason: Reason }),
  z.object({ tell: z.literal('wake') }),
  News.extend({
    tell: z.literal('news'),
    internal: z.boolean().optional(),
    snapshot: z.string().optional(),
    to: z.array(z.string()).optional(),
  }),
])
type Told = z.infer<typeof Told>

/** So many ids fit into one message. */
const mostIds = 200

type Parts = {
  nodes: Nodes
  boards: Boards
  desk: NewsDesk
  sender: Sender
  /** Pages ask for everything anew: some of what was told has not been heard here. */
  askAnew: () => void
}

/**
 * The same parts, so that whoever is shown out, told or woken is it on every node.
 */
export function acrossNodes(parts: Parts): Pick<Parts, 'boards' | 'desk' | 'sender'> {
  const { nodes, boards, desk, sender, askAnew } = parts
  const tell: Tell = (told) => nodes.tell(told)
  nodes.hear({
    written: () => undefined,
    heard: (message) => {
      const told = Told.safeParse(message)
      if (told.success) obey(told.data, parts)
    },
    again: askAnew,
  })
  const wake = () => {
    sender.wake()
    tell({ tell: 'wake' })
  }
  return { boards: boardsAcross(boards, tell), desk: deskAcross(desk, tell), sender: { ...sender, wake } }
}

type Tell = (told: Told) => void

/** What was told on another node is done here. */
function obey(told: Told, { boards, desk, sender }: Parts): void {
  switch (told.tell) {
    case 'dismiss':
      return boards.dismiss(told.person, told.reason, told.board)
    case 'redecide':
      return void boards.redecide(told.board).catch(() => boards.shut(told.board, 'resync'))
    case 'recheck':
      return void boards.recheck().catch(() => undefined)
    case 'shut':
      return boards.shut(told.board, told.reason)
    case 'wake':
      return sender.wake()
    case 'news':
      return desk.tell(told)
  }
}

const boardsAcross = (boards: Boards, tell: Tell): Boards => ({
  ...boards,
  dismiss: (person, reason, board) => {
    boards.dismiss(person, reason, board)
    tell({ tell: 'dismiss', person, reason, board })
  },
  redecide: async (board) => {
    tell({ tell: 'redecide', board })
    await boards.redecide(board)
  },
  recheck: async () => {
    tell({ tell: 'recheck' })
    await boards.recheck()
  },
  shut: (board, reason) => {
    boards.shut(board, reason)
    tell({ tell: 'shut', board, reason })
  },
})

const deskAcross = (desk: NewsDesk, tell: Tell): NewsDesk => ({
  ...desk,
  tell: ({ of, board, internal, snapshot, to }) => {
    desk.tell({ of, board, internal, snapshot, to })
    const news = { tell: 'news' as const, of, board, internal, snapshot }
    if (!to) tell(news)
    else for (let at = 0; at < to.length; at += mostIds) tell({ ...news, to: to.slice(at, at + mostIds) })
  },
})
