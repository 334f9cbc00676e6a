import { describe } from 'vitest'
import { auditContract } from './audit.contract.ts'
import { boardsContract } from './boards.contract.ts'
import { hooksContract } from './hooks.contract.ts'
import { listeningContract } from './listening.contract.ts'
import { peopleContract } from './people.contract.ts'
import { rightsContract } from './rights.contract.ts'
import { shownContract } from './shown.contract.ts'
import { togetherContract } from './together.contract.ts'
import type { Database } from './database.ts'
import { givenEach } from './a-store.ts'

/** What any database must do to carry Parley. `open` gives an empty one of its own to each test. */
export function storeContract(name: string, open: () => Promise<Database>): void {
  describe(`a store on ${name}`, () => {
    const given = givenEach(open)
    peopleContract(given)
    boardsContract(given)
    shownContract(given)
    rightsContract(given)
    listeningContract(given)
    togetherContract(given)
    auditContract(given)
    hooksContract(given)
  })
}
