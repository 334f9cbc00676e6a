import { afterAll, afterEach } from 'vitest'
import { Guest } from './guest.ts'
import { openStage, type Stage, type Staging } from './stage.ts'
import { Stranger } from './stranger.ts'

/** A stage, and the board on it that a test is about. */
export type Scene = { stage: Stage; board: string }

/**
 * Stages and people for a test file. Stories that need nothing special share a stage and have a board each; whoever
 * came leaves when the story ends.
 */
export function theatre() {
  const leaving: (() => unknown)[] = []
  const closing = new Set<Stage>()
  let usual: Promise<Stage> | undefined
  let boards = 0
  afterEach(async () => {
    for (const leave of leaving.splice(0).reverse()) await leave()
  })
  afterAll(async () => {
    for (const stage of closing) await stage.close()
  })

  async function build(staging: Staging): Promise<Stage> {
    const stage = await openStage(staging)
    closing.add(stage)
    return stage
  }

  return {
    async open(staging?: Staging): Promise<Scene> {
      const stage = await (staging ? build(staging) : (usual ??= build({})))
      const board = `b${++boards}`
      await stage.seed(board, 'plan "Spring"\nsegment s1 "Regulars"')
      return { stage, board }
    },

    /** The same stage, stopped and opened anew. */
    async again({ stage, board }: Scene): Promise<Scene> {
      closing.delete(stage)
      const next = await stage.again()
      closing.add(next)
      return { stage: next, board }
    },

    come({ stage, board }: Scene, name: string): Guest {
      const guest = new Guest(stage, name, board)
      leaving.push(() => guest.leave())
      return guest
    },

    async intrude({ stage, board }: Scene, name: string): Promise<Stranger> {
      const stranger = await Stranger.at(stage, board, name)
      leaving.push(() => stranger.leave())
      return stranger
    },

    async knock(
      { stage, board }: Scene,
      path: string,
      headers: Record<string, string> = {},
    ): Promise<Stranger> {
      const stranger = new Stranger(stage, board, path, headers)
      leaving.push(() => stranger.leave())
      await stranger.opened()
      return stranger
    },
  }
}
