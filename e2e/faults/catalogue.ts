import { backup } from './backup.ts'
import { browser } from './browser.ts'
import { clock } from './clock.ts'
import { diskError, diskFull, diskReadOnly } from './disk.ts'
import type { Fault } from './fault.ts'
import { flips } from './flips.ts'
import { frames } from './frames.ts'
import { halfOpen } from './half-open.ts'
import { kill } from './kill.ts'
import { line } from './line.ts'
import { nodes } from './nodes.ts'
import { postgres } from './postgres.ts'
import { power } from './power.ts'
import { quota } from './quota.ts'
import { restart } from './restart.ts'
import { rolling } from './rolling.ts'
import { simulation } from './simulation.ts'
import { slow } from './slow.ts'
import { soak } from './soak.ts'
import { storm } from './storm.ts'
import { tabs } from './tabs.ts'
import { undo } from './undo.ts'
import { upgrade } from './upgrade.ts'

/** Every fault by the name by which it is called. */
export const catalogue: Record<string, Fault> = {
  kill,
  power,
  flips,
  'disk-full': diskFull,
  'disk-error': diskError,
  'read-only': diskReadOnly,
  storm,
  simulation,
  undo,
  line,
  'half-open': halfOpen,
  frames,
  slow,
  clock,
  restart,
  backup,
  browser,
  quota,
  tabs,
  upgrade,
  rolling,
  nodes,
  postgres,
  soak,
}
