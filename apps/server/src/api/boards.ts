import { Id } from '@parley/model/ids.ts'
import { can } from '@parley/model/access.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { blankFile, renameUpdate } from '@parley/model/board/seed.ts'
import type { Template } from '@parley/model/templates/template.ts'
import { z } from 'zod'
import { roleEvenInBin } from '../access/can.ts'
import { olderWorks } from '../store/versions.ts'
import { bin } from './bin.ts'
import { boardsOf, listed, named } from './listed.ts'
import { createBoard } from './new-board.ts'
import { Problem } from './problem.ts'
import { seededWith } from './seeded.ts'
import { need, needInWorkspace } from './need.ts'
import { router, signedIn } from './trpc.ts'
import { Name, Title } from './words.ts'

const days30 = 30 * 24 * 3_600_000
/** Of so many boards it is told at once what they hold: more than anybody looks through at a time. */
const summarised = 200
const OneBoard = z.strictObject({ board: Id })

export const boards = router({
  bin,
  templates: router({
    list: signedIn.query(async () => (await plansToBeginFrom()).previews),
    /** The plan of one of them, as a plan file. */
    get: signedIn
      .input(z.strictObject({ name: z.string().max(200) }))
      .query(async ({ input }) => planFileOf(boardFrom((await beginning(input.name)).file))),
  }),

  create: signedIn
    .input(
      z.strictObject({ title: Title, template: z.string().max(200).optional(), client: Name.optional() }),
    )
    .mutation(async ({ ctx, input }) => {
      needInWorkspace(ctx, 'createBoard')
      const seeded = seededWith(await fileFor(input.title, input.template))
      return { board: await createBoard(ctx.store, seeded, ctx.person.id, input.client) }
    }),

  /** Strict: every fault is told with its path, and nothing is made until all are gone. */
  import: signedIn.input(z.strictObject({ plan: z.unknown() })).mutation(async ({ ctx, input }) => {
    needInWorkspace(ctx, 'createBoard')
    const read = await ctx.imports.read(input.plan)
    if (!read.ok) throw new Problem('planFaults', undefined, read.faults)
    return { board: await createBoard(ctx.store, read.seeded, ctx.person.id) }
  }),

  /** The boards that are there for this person, the one edited last first; the first of them with what they hold. */
  list: signedIn.query(async ({ ctx }) => {
    const all = await boardsOf(ctx)
    const first = await Promise.all(all.slice(0, summarised).map((one) => listed(ctx, one)))
    return [...first, ...all.slice(summarised).map((one) => named(ctx, one))]
  }),

  summaries: router({
    /** The same of some boards, with what they hold; of a board that is not there for her, nothing. */
    list: signedIn
      .input(z.strictObject({ boards: z.array(Id).max(summarised) }))
      .query(async ({ ctx, input }) => {
        const hers = await boardsOf(ctx, new Set(input.boards))
        return Promise.all(hers.map((one) => listed(ctx, one)))
      }),
  }),

  /** The board as a plan file. */
  get: signedIn.input(OneBoard).query(async ({ ctx, input }) => {
    await need(ctx, input.board, 'read')
    return (await ctx.readings.of(input.board, 'plan')).read
  }),

  validate: signedIn.input(OneBoard).query(async ({ ctx, input }) => {
    await need(ctx, input.board, 'read')
    const { read, seq } = await ctx.readings.of(input.board, 'report')
    return { ...read, seq }
  }),

  /** The title stands in the document, so renaming is an edit that everybody sees; the row follows. */
  rename: signedIn.input(z.strictObject({ board: Id, title: Title })).mutation(async ({ ctx, input }) => {
    await need(ctx, input.board, 'rename')
    const update = renameUpdate(await ctx.boards.state(input.board), input.title)
    await ctx.boards.apply(input.board, ctx.person, update)
    await ctx.store.boards.setTitle(input.board, input.title)
    return {}
  }),

  /** Files the board under a client; null takes it out again. Guests never see whose board it is. */
  setClient: signedIn
    .input(z.strictObject({ board: Id, client: Name.nullable() }))
    .mutation(async ({ ctx, input }) => {
      await need(ctx, input.board, 'rename')
      await ctx.store.boards.setClient(input.board, input.client)
      return {}
    }),

  /** What the board takes on the server, how it grew in the last thirty days, and what it would take written anew. */
  size: signedIn.input(OneBoard).query(async ({ ctx, input }) => {
    await need(ctx, input.board, 'rename')
    const { read } = await ctx.readings.of(input.board, 'size')
    const { rows, ...taken } = await ctx.store.sizes.of(input.board, Date.now() - days30)
    return { ...read, ...taken, edits: rows }
  }),

  /**
   * Writes the board anew, without all that was deleted or written over. Its history stays, as long as it is kept.
   * Copies on devices are of the board before: what was written there and not sent is offered to its author, not merged.
   */
  compact: signedIn.input(OneBoard).mutation(async ({ ctx, input }) => {
    await need(ctx, input.board, 'delete')
    const [older] = await ctx.store.olderNodes()
    if (older !== undefined) throw new Problem('olderNode', olderWorks(older))
    await ctx.boards.anew(input.board)
    return {}
  }),

  /** Into the bin, where it stays for 30 days. */
  delete: signedIn.input(OneBoard).mutation(async ({ ctx, input }) => {
    await need(ctx, input.board, 'delete')
    await ctx.store.boards.setDeleted(input.board, Date.now())
    ctx.boards.shut(input.board, 'notHere')
    return {}
  }),

  /** Out of the bin. One that is not in it is left as it is. */
  restore: signedIn.input(OneBoard).mutation(async ({ ctx, input }) => {
    const row = await ctx.store.boards.byId(input.board)
    const role = row && (await roleEvenInBin(ctx.store, ctx.person, input.board))
    if (!can(role, 'read')) throw new Problem('notHere')
    if (!can(role, 'delete')) throw new Problem('notAllowed')
    await ctx.store.boards.setDeleted(input.board, null)
    return {}
  }),
})

/** They are read, and broken where they are to practise on, when somebody first asks: no start waits for that. */
const plansToBeginFrom = () => import('./previews.ts')

async function fileFor(title: string, name: string | undefined) {
  if (name === undefined) return blankFile({ title })
  const { file } = await beginning(name)
  return { ...file, plan: { ...file.plan, title } }
}

async function beginning(name: string): Promise<Template> {
  const found = (await plansToBeginFrom()).beginnings.get(name)
  if (!found) throw new Problem('badInput', `There is no template ${JSON.stringify(name)}.`)
  return found
}
