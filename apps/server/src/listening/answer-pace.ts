import { z } from 'zod'
import { Deeds } from '../api/deeds.ts'
import type { Nodes } from '../store/nodes.ts'

/** An office or a hall has one address: so many answer at once there, and one more every few seconds. */
const pace = { perSecond: 0.25, burst: 60 }

const Heard = z.object({ answered: z.string() })
type Heard = z.infer<typeof Heard>

/** May one more answer come by this link from this network? */
export type AnswerPace = (link: string, network: string) => boolean

/** The same pace for all nodes together: each tells the others what it let through. What is not heard costs an answer too many. */
export function createAnswerPace(nodes: Nodes): AnswerPace {
  const deeds = new Deeds(pace)
  nodes.hear({
    written: () => undefined,
    heard: (message) => {
      const read = Heard.safeParse(message)
      if (read.success) deeds.take(read.data.answered)
    },
    again: () => undefined,
  })
  return (link, network) => {
    const answered = `${link} ${network}`
    if (!deeds.take(answered)) return false
    nodes.tell({ answered } satisfies Heard)
    return true
  }
}
