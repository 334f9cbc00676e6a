import { answers, These } from './answers.ts'
import { listeningLinks } from './listening-links.ts'
import { need, needInWorkspace } from './need.ts'
import { router, signedIn } from './trpc.ts'

/** Listening: links at contact points, and what people answered there. */
export const listening = router({
  ...listeningLinks,
  ...answers,

  /**
   * Those of these answers whose people may be told, with their address, for the tool that writes to them. For
   * colleagues alone; each look stands in the audit log. One whose address cannot be opened any more is left out.
   */
  export: signedIn.input(These).mutation(async ({ ctx, input: { board, answers: ids } }) => {
    await need(ctx, board, 'listen')
    needInWorkspace(ctx, 'seeInternal')
    const rows = await ctx.store.answers.byIds(board, ids)
    return rows.flatMap(({ id, at, address, may_answer, language, score, text, choice, feedback }) => {
      const opened = may_answer === 1 && address !== null ? ctx.seal.open(address) : undefined
      if (opened === undefined) return []
      const said = { language, score, text, choice, feedback }
      return [{ answer: id, at: new Date(at).toISOString(), address: opened, ...said }]
    })
  }),
})
