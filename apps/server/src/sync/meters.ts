import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

export type Meters = ReturnType<typeof createMeters>

/** What /metrics tells of the live boards. */
export function createMeters(registry: Registry) {
  const registers = [registry]
  return {
    sockets: new Gauge({ name: 'parley_sockets', help: 'Open sockets.', registers }),
    boards: new Gauge({ name: 'parley_boards_open', help: 'Boards in memory.', registers }),
    updates: new Counter({
      name: 'parley_updates_committed_total',
      help: 'Updates committed to the journal.',
      registers,
    }),
    batch: new Histogram({
      name: 'parley_commit_batch_updates',
      help: 'Updates that shared one commit.',
      buckets: [1, 2, 5, 10, 25, 50, 100, 250, 1_000],
      registers,
    }),
    commit: new Histogram({
      name: 'parley_commit_milliseconds',
      help: 'How long a commit took, there and back.',
      buckets: [0.5, 1, 2, 5, 10, 20, 50, 100, 250, 1_000, 5_000],
      registers,
    }),
    failures: new Counter({
      name: 'parley_commit_failures_total',
      help: 'Commits that failed and were tried again.',
      registers,
    }),
    checkpoints: new Counter({ name: 'parley_checkpoints_total', help: 'Checkpoints kept.', registers }),
    refusals: new Counter({
      name: 'parley_refusals_total',
      help: 'Sockets and updates turned away, by reason.',
      labelNames: ['reason'] as const,
      registers,
    }),
    presenceDropped: new Counter({
      name: 'parley_presence_dropped_total',
      help: 'Presence that was not passed on.',
      registers,
    }),
  }
}
