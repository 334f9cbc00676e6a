import { expect, test, type TestContext } from 'vitest'
import { seeded } from '@parley/server/sync/seeded.ts'
import { backup } from './backup.ts'
import { clock } from './clock.ts'
import { diskError, diskFull, diskReadOnly } from './disk.ts'
import { broken, type Fault } from './fault.ts'
import { flips } from './flips.ts'
import { frames } from './frames.ts'
import { kill } from './kill.ts'
import { line } from './line.ts'
import { nodes } from './nodes.ts'
import { postgres } from './postgres.ts'
import { power } from './power.ts'
import { restart } from './restart.ts'
import { simulation } from './simulation.ts'
import { slow } from './slow.ts'
import { storm } from './storm.ts'
import { undo } from './undo.ts'
import { upgrade } from './upgrade.ts'

// The short form of each fault. Another seed: `SEED=words`; the long forms: `npm run faults -- NAME --long`.

const seed = process.env['SEED'] ?? 'the faults of today'
const minutes = 5 * 60_000

/** The fault is done, and everything holds that does not depend on how busy the machine is. */
const holds =
  (fault: Fault) =>
  async ({ skip }: TestContext): Promise<void> => {
    const why = fault.cannot?.()
    if (why) console.warn(`SKIPPED, ${fault.says}: ${why}`)
    if (why) skip(why)
    const figures = await fault.run({
      chance: seeded(seed),
      long: false,
      tell: () => undefined,
      isLate: () => false,
    })
    expect(broken(figures, false), `SEED=${seed}`).toEqual([])
  }

test('twenty kills under load lose nothing that was acknowledged [J-2]', holds(kill), minutes)

test(
  'a power cut at any moment of writing loses nothing that was acknowledged, and leaves no half commit [J-14, J-4]',
  holds(power),
  minutes,
)

test('bits that flip on the disk are noticed, or change nothing that is shown [J-19]', holds(flips), minutes)

test(
  'a disk that is full takes no false promise, and all goes on once it has room [F-1]',
  holds(diskFull),
  minutes,
)

test(
  'a disk that fails each write takes no false promise, and all goes on once it is whole [F-1]',
  holds(diskError),
  minutes,
)

test(
  'a disk that becomes read-only takes no false promise, is still read, and all goes on once it is writable [F-1]',
  holds(diskReadOnly),
  minutes,
)

test('undo and redo take nothing that others wrote, however the edits cross [U-1]', holds(undo), minutes)

test('whatever 2 to 12 people do in a storm ends with one board [S-3]', holds(storm), minutes)

test(
  'whatever befalls pages, tabs, networks, server and disk: no lie about what is saved, and one board [J-1, S-3, O-7, O-14, O-15, R-1, R-3]',
  holds(simulation),
  minutes,
)

test(
  'lines that delay, hold, cut and tear lose nothing, and end with one board [S-3, F-7]',
  holds(line),
  minutes,
)

test(
  'malformed and forged frames end nothing, change nothing and hold up nobody [S-6, R-1, F-8]',
  holds(frames),
  minutes,
)

test('somebody who does not read is cut, and nobody else [S-11]', holds(slow), minutes)

test('a clock that jumps orders no edit and cuts nobody off [F-9]', holds(clock), minutes)

test(
  'after a restart thirty people at one address are back, and nobody is turned away [F-10, J-9]',
  holds(restart),
  minutes,
)

test(
  'a backup made while ten people write has what was acknowledged, and is restored elsewhere [H-7]',
  holds(backup),
  minutes,
)

test(
  'nodes that are killed one after the other lose nothing, and people go on with the others [J-2, J-16]',
  holds(nodes),
  minutes,
)

test(
  'a Postgres that goes and comes back loses nothing, and acknowledges nothing meanwhile [J-1, J-15, J-16]',
  holds(postgres),
  minutes,
)

test(
  'another version under people who write, and the way back, lose nothing that was acknowledged [J-20, J-13]',
  holds(upgrade),
  minutes,
)
