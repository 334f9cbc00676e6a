import { acrossNodes } from '../across.ts'
import { asPerson } from '../access/sessions.ts'
import { createAuditing } from '../api/auditing.ts'
import { createNewsDesk } from '../api/news.ts'
import type { NewErrors } from '../api/new-errors.ts'
import { watchFor } from '../api/watching.ts'
import { createPost } from '../hooks/post.ts'
import { createSender } from '../hooks/sender.ts'
import { joinNodes } from '../store/join-nodes.ts'
import { alone } from '../store/nodes.ts'
import { seldom } from '../sync/log.ts'
import { createBoards } from '../sync/server.ts'
import { createLive } from '../web/live.ts'
import { createMetrics } from '../web/metrics.ts'
import { addressWith, trustIn } from '../web/proxies.ts'
import type { Given } from './given.ts'
import type { Kept } from './kept.ts'

export type Live = Awaited<ReturnType<typeof goLive>>

/**
 * The boards that people are on, and all who hear of them, here and on other nodes. `newErrors` is asked for late: it
 * reads the boards that it is told of.
 */
export async function goLive({ config, log, undo }: Given, kept: Kept, newErrors: () => NewErrors) {
  const { store, gate, journal } = kept
  const metrics = createMetrics()
  const addressOf = addressWith(trustIn(config.trustProxy))
  const auditing = createAuditing({ rows: store.audit, log })
  const watch = watchFor({ auditing, newErrors })
  const { databaseUrl, hooksInside } = config
  const nodes = databaseUrl === undefined ? alone : await joinNodes(databaseUrl, seldom(log))
  undo.push(() => nodes.close())
  const personOf = async (id: string) => {
    const row = await store.people.byId(id)
    return row && asPerson(row)
  }
  const around = { gate, log, addressOf, watch, nodes, personOf }
  const boards = createBoards({ journal, metrics: metrics.registry, ...around })
  const desk = createNewsDesk()
  const leads = () => nodes.leads()
  const post = createPost({ inside: hooksInside })
  const sender = createSender({ hooks: store.hooks, post, log, leads })
  const news = createLive({ store, gate, desk, addressOf, turnedAway: watch.listening })
  const across = acrossNodes({ nodes, boards, desk, sender, askAnew: news.askAnew })
  return { ...across, here: boards, news, metrics, auditing, nodes }
}
