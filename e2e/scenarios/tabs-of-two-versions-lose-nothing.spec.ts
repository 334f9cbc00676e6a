import { seeded } from '@parley/server/sync/seeded.ts'
import { scenario, expect } from '../cast.ts'
import { broken } from '../faults/fault.ts'
import { tabs } from '../faults/tabs.ts'

scenario(
  'Alice’s and bob’s tabs, some of them of an older version, lose nothing and spoil nothing, online and offline [O-8, O-13]',
  async () => {
    scenario.setTimeout(300_000)
    const given = { chance: seeded('two versions'), long: false, tell: () => undefined, isLate: () => false }
    expect(broken(await tabs.run(given), false)).toEqual([])
  },
)
