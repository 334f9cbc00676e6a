import { newId } from '@parley/model/ids.ts'
import { exactly, noteCommand, withStore, type Command } from './command.ts'

/** Browsers hold later copies of boards than a database that was put back: they are kept aside there, and not merged. */
export const restored: Command = {
  usage: 'restored',
  says: 'after a Postgres was put back by its own tools, and before Parley is started',
  run: ({ args, config, say }) =>
    withStore(config(), async (store) => {
      exactly(args, [])
      await store.boards.renewEpochs(newId)
      await noteCommand(store, 'restored')
      say('Every board has a new beginning: copies in browsers are offered, and not merged.')
      return 0
    }),
}
