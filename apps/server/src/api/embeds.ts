import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import { mayStillInvite } from '../access/can.ts'
import { hashOf, newSecret } from '../access/secrets.ts'
import type { EmbedRow } from '../store/embeds.ts'
import type { Store } from '../store/store.ts'
import { searchShown } from './embedded.ts'
import { Problem } from './problem.ts'
import type { Context } from './house.ts'
import { need } from './need.ts'
import { procedure, router, signedIn } from './trpc.ts'
import { EndsAt, Name, Search, Secret } from './words.ts'

const New = z.strictObject({ board: Id, name: Name, search: Search, expiresAt: EndsAt.optional() })
const Look = z.strictObject({
  token: Secret,
  /** The `seq` of what the page has: where nothing is newer, `plan` is null. */
  have: z.int().min(0).optional(),
})
/** More than anybody keeps track of. */
const most = 200
/** Of what strangers of one network may do in a while: a page that looks every few seconds takes a small part. */
const cost = 2

/** Links by which anybody sees a board as it stands, and can do nothing with it. */
export const embeds = router({
  /** For whoever may let people in. The token is shown this once. */
  create: signedIn.input(New).mutation(async ({ ctx, input: { board, name, search, expiresAt } }) => {
    await need(ctx, board, 'invite')
    if ((await ctx.store.embeds.list(board)).length >= most) throw new Problem('manyEmbeds')
    const token = newSecret()
    const row: EmbedRow = {
      id: newId(),
      hash: hashOf(token),
      board,
      name,
      search,
      created_by: ctx.person.id,
      created_at: Date.now(),
      expires_at: expiresAt === undefined ? null : Date.parse(expiresAt),
      revoked_at: null,
    }
    await addEmbed(ctx.store, row)
    await ctx.happened({ of: 'embeds', board, by: ctx.person.id })
    return { embed: row.id, token, url: `${ctx.base}/embed/${token}` }
  }),

  /** Those that were not revoked, the newest first. */
  list: signedIn.input(z.strictObject({ board: Id })).query(async ({ ctx, input: { board } }) => {
    await need(ctx, board, 'invite')
    return (await ctx.store.embeds.list(board)).map((row) => ({
      embed: row.id,
      name: row.name,
      search: row.search,
      createdAt: new Date(row.created_at).toISOString(),
      expiresAt: row.expires_at === null ? null : new Date(row.expires_at).toISOString(),
      /** It shows nothing any more. */
      expired: isOver(row),
    }))
  }),

  /** Whoever looks at it sees nothing more from her next look on. */
  revoke: signedIn.input(z.strictObject({ embed: Id })).mutation(async ({ ctx, input }) => {
    const row = await ctx.store.embeds.byId(input.embed)
    const role = row && (await ctx.gate.roleOn(ctx.person, row.board))
    if (!row || !role) throw new Problem('noEmbed')
    await need(ctx, row.board, 'invite')
    await ctx.store.embeds.revoke(row.id, Date.now())
    await ctx.happened({ of: 'embeds', board: row.board, by: ctx.person.id })
    return {}
  }),

  /**
   * The plan that a link shows, as it stands now, and the address of the view; for whoever has the link. `shown` are the
   * ids of the cards that pass its filter, null where there is none; of the others no word is given out.
   */
  get: procedure.input(Look).query(async ({ ctx, input: { token, have } }) => {
    if (!ctx.deeds.take(`embed ${ctx.address}`, cost)) throw new Problem('tooFast')
    const { board, search } = await needOpen(ctx, token)
    return ctx.ownLanes.take(`embed ${ctx.address}`, async () => {
      const newest = (await ctx.store.boards.lastEdits([board])).get(board)?.seq
      const told = searchShown(search)
      if (newest !== undefined && newest === have) return { search: told, seq: have, plan: null, shown: null }
      return { search: told, ...(await ctx.readings.embedded(board, search)) }
    })
  }),
})

/** Keeps a new link, unless whoever made it was shown out meanwhile: what she had made was closed then. */
const addEmbed = (store: Store, row: EmbedRow): Promise<void> =>
  store.together(async (inner) => {
    if (!(await mayStillInvite(inner, row.created_by, row.board))) throw new Problem('notAllowed')
    await inner.embeds.add(row)
  })

const isOver = ({ expires_at }: EmbedRow): boolean => (expires_at ?? Infinity) <= Date.now()

/** The link with this token, while it shows anything. A board in the bin takes its links along. */
async function needOpen(ctx: Context, token: string): Promise<EmbedRow> {
  const row = await ctx.store.embeds.byHash(hashOf(token))
  ctx.touched.board = row?.board
  const board = row && (await ctx.store.boards.byId(row.board))
  if (!row || !board || board.deleted_at !== null || row.revoked_at !== null || isOver(row))
    throw new Problem('embedGone')
  return row
}
