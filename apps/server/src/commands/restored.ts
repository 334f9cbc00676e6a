import { newId } from '@parley/model/ids.ts'
import { exactly, noteCommand, withStore, type Command } from './command.ts'

/** Half a backup would look like one: Postgres has tools that make a whole one while it is written to. */
export const keptByPostgres = (dataDir: string): string =>
  `What is in Postgres is kept by its own tools: pg_dump --format=custom --file=FILE "$DATABASE_URL". ` +
  `Keep a copy of ${dataDir} beside it, made while Parley is stopped: data sets and the key to addresses are there.`

export const restoredByPostgres =
  'What is in Postgres is put back by its own tools: stop every Parley, pg_restore --clean --if-exists ' +
  '--dbname="$DATABASE_URL" FILE, then npm run parley -- restored.'

/** Browsers hold later copies of boards than a database that was put back: they are kept aside there, and not merged. */
export const restored: Command = {
  usage: 'restored',
  says: 'after a Postgres was put back from a dump, and before Parley is started',
  run: ({ args, config, say }) =>
    withStore(config(), async (store) => {
      exactly(args, [])
      await store.boards.renewEpochs(newId)
      await noteCommand(store, 'restored')
      say('Every board has a new beginning: copies in browsers are offered, and not merged.')
      return 0
    }),
}
