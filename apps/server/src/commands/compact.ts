import { writeAnew } from '../store/anew.ts'
import { databaseAt, openDatabase } from '../store/database.ts'
import { isPostgresAddress } from '../store/sqlite.ts'
import { olderWorks } from '../store/versions.ts'
import { takeFolder } from '../store/folder.ts'
import { journalIn } from '../store/journal.ts'
import { storeIn } from '../store/store.ts'
import { CannotDo, exactly, type Command } from './command.ts'

/** What its owner can do on the page, for boards that have none left. */
export const compact: Command = {
  usage: 'compact BOARD',
  says: 'writes a board anew, without what was deleted; stop Parley first, unless it is on Postgres',
  async run({ args, config, say }) {
    const [board = ''] = exactly(args, ['BOARD'])
    const at = databaseAt(config())
    // Who writes a journal in a file remembers its last numbers.
    const release = isPostgresAddress(at) ? () => undefined : takeFolder(config().dataDir)
    try {
      const database = await openDatabase(at)
      try {
        const store = storeIn(database)
        if (!(await store.boards.byId(board))) throw new CannotDo(`There is no board ${board}.`)
        const [older] = await store.olderNodes()
        if (older !== undefined) throw new CannotDo(olderWorks(older))
        const before = await store.sizes.of(board, 0)
        await writeAnew(journalIn(database), board)
        const audited = { person: null, what: 'command.compact', board, about: null, outcome: 'ok' }
        await store.audit.append({ at: Date.now(), ...audited })
        const after = await store.sizes.of(board, 0)
        say(
          `Written anew in ${after.journal - before.journal} bytes. What was before it goes within thirty days.`,
        )
      } finally {
        await database.destroy()
      }
      return 0
    } finally {
      release()
    }
  },
}
