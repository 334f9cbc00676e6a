import { seeded } from '@parley/server/sync/seeded.ts'
import { scenario, expect } from '../cast.ts'
import { browser } from '../faults/browser.ts'
import { broken } from '../faults/fault.ts'

scenario(
  'What alice wrote without the server outlives her browser, which is killed twice [O-12]',
  async () => {
    const given = { chance: seeded('killed'), long: false, tell: () => undefined, isLate: () => false }
    expect(broken(await browser.run(given), false)).toEqual([])
  },
)
