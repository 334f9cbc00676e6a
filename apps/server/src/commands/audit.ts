import { checkChain } from '../store/audit.ts'
import { Misused, withStore, type Command } from './command.ts'

const atATime = 500

/** The whole log, the oldest first, a line a row; then whether its chain holds. */
export const audit: Command = {
  usage: 'audit [--check [MARK]]',
  says: 'prints who came, who was refused and who decided; --check only looks whether that is whole',
  run: ({ args, config, say, complain }) =>
    withStore(config(), async ({ audit: log }) => {
      const [check, noted] = args
      if ((check !== undefined && check !== '--check') || args.length > 2) throw new Misused()
      for (let seq = args.length === 0 ? 0 : Infinity; Number.isFinite(seq);) {
        const rows = await log.after(seq, atATime)
        for (const { at, person, what, board, about, outcome } of rows)
          say([new Date(at).toISOString(), person, what, board, about, outcome].join('\t'))
        seq = rows.length < atATime ? Infinity : (rows.at(-1)?.seq ?? Infinity)
      }
      const { rows, last, brokenAt, found } = await checkChain(log, noted)
      if (brokenAt === null) say(`${rows} rows, none changed or missing. The last is ${last || 'none'}.`)
      else complain(`Row ${brokenAt} is not as it was written, or the one before it is gone.`)
      if (found === false) complain('The mark is not in it: rows were cut off or written anew.')
      return brokenAt === null && found !== false ? 0 : 1
    }),
}
