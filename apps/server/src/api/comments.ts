import { can } from '@parley/model/access.ts'
import { About, anchorOf, Reaction, talkLimits } from '@parley/model/comments.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import { labelOf } from './comment-label.ts'
import { count, list, people, pins, thread } from './comment-lists.ts'
import { needAbout, needComment, needThread, readerFor } from './comment-rights.ts'
import { mentioned } from './mentionable.ts'
import { Problem } from './problem.ts'
import { needInternal, placeOf, say, tell, tellOtherwise } from './say.ts'
import type { Asking } from './house.ts'
import { need } from './need.ts'
import { router, signedIn } from './trpc.ts'
import { Said } from './words.ts'

const mentions = z.array(Id).max(talkLimits.mentions).optional()
const saying = { text: Said, internal: z.boolean().optional(), mentions }
const OfThread = z.strictObject({ thread: Id })
const OfComment = z.strictObject({ comment: Id })
const Begin = z.strictObject({ board: Id, about: About, ...saying })

/** What people say about a board, beside its document: nobody speaks in another's name, and undo leaves it alone. */
export const comments = router({
  list,
  count,
  pins,
  thread,
  people,

  /** Begins a thread about a card, a link, a finding, a point or a snapshot. Internal, it is for colleagues alone. */
  begin: signedIn.input(Begin).mutation(async ({ ctx, input }) => {
    const { board, about, internal = false } = input
    await needAbout(ctx, board, about, 'comment')
    needInternal(ctx, internal)
    const row = await threadFor(ctx, input)
    const comment = await say(ctx, row, input, (store) => store.threads.add(row))
    const to = await hosts(ctx, row)
    await tell(ctx, row, comment, { kind: 'comment', to, named: comment.named })
    return { thread: row.id, comment: comment.id }
  }),

  /** Answers; a thread that was resolved stays so until somebody opens it again. */
  reply: signedIn.input(z.strictObject({ thread: Id, ...saying })).mutation(async ({ ctx, input }) => {
    const { thread } = await needThread(ctx, input.thread, 'comment')
    const to = await ctx.store.following.partOf(thread.id)
    const comment = await say(ctx, thread, input)
    await tell(ctx, thread, comment, { kind: 'reply', to, named: comment.named })
    return { comment: comment.id }
  }),

  /** One's own words, said otherwise. Who is named only now is told. */
  edit: signedIn
    .input(z.strictObject({ comment: Id, text: Said, mentions }))
    .mutation(async ({ ctx, input }) => {
      const { comment, thread } = await needComment(ctx, input.comment, 'comment')
      if (comment.person !== ctx.person.id) throw new Problem('notAllowed')
      const named = await mentioned(ctx, placeOf(thread), input.mentions ?? [], comment.internal === 1)
      const mentions = JSON.stringify(named)
      await ctx.store.comments.edit(comment.id, input.text, mentions, Date.now())
      await tellOtherwise(ctx, thread.board, comment, input.text)
      await ctx.store.following.takePart(named, thread.id)
      const before = new Set(z.array(z.string()).parse(JSON.parse(comment.mentions)))
      const said = { text: input.text, internal: comment.internal }
      await tell(ctx, thread, said, { named: named.filter((id) => !before.has(id)) })
      return {}
    }),

  /** One's own, or anybody's for whoever leads the round. */
  delete: signedIn.input(OfComment).mutation(async ({ ctx, input }) => {
    const { comment, thread, role } = await needComment(ctx, input.comment, 'comment')
    if (comment.person !== ctx.person.id && !can(role, 'moderate')) throw new Problem('notAllowed')
    await ctx.store.comments.delete(comment, Date.now())
    await tellOtherwise(ctx, thread.board, comment, '')
    await tell(ctx, thread, comment)
    return {}
  }),

  resolve: signedIn.input(OfThread).mutation(({ ctx, input }) => settle(ctx, input.thread, true)),
  reopen: signedIn.input(OfThread).mutation(({ ctx, input }) => settle(ctx, input.thread, false)),

  /** Puts one's emoji to a comment, or takes it away. */
  react: signedIn
    .input(z.strictObject({ comment: Id, emoji: Reaction, on: z.boolean() }))
    .mutation(async ({ ctx, input: { comment: id, emoji, on } }) => {
      const { comment, thread } = await needComment(ctx, id, 'comment')
      await ctx.store.comments.react({ comment: id, person: ctx.person.id, emoji }, on)
      await tell(ctx, thread, comment)
      return {}
    }),

  /** One has seen a thread, or all that stands on a board. */
  seen: signedIn
    .input(z.union([OfThread, z.strictObject({ board: Id })]))
    .mutation(async ({ ctx, input }) => {
      const reader = readerFor(ctx)
      if ('board' in input) {
        await need(ctx, input.board, 'read')
        await ctx.store.following.seeAll(reader, input.board)
        return {}
      }
      const { thread } = await needThread(ctx, input.thread, 'read')
      const at = reader.internal ? thread.said_at : thread.shared_at
      await ctx.store.following.see(reader.person, thread.id, at)
      return {}
    }),
})

async function threadFor(ctx: Asking, { board, about, internal }: z.infer<typeof Begin>) {
  return {
    id: newId(),
    board,
    ...anchorOf(about),
    about: JSON.stringify(about),
    label: await labelOf(ctx, board, about),
    internal: internal ? 1 : 0,
    created_by: ctx.person.id,
    created_at: Date.now(),
    resolved_by: null,
    resolved_at: null,
  }
}

/** Who hears of a new thread though nobody named them: who founded the board, and who took the snapshot. */
async function hosts(ctx: Asking, { board, kind, anchor }: { board: string; kind: string; anchor: string }) {
  const founded = await ctx.store.boards.byId(board)
  const taken = kind === 'snapshot' ? await ctx.store.snapshots.byId(anchor) : undefined
  return [...new Set([founded?.created_by, taken?.created_by])].filter((id) => id !== undefined)
}

async function settle(ctx: Asking, id: string, resolved: boolean): Promise<object> {
  const { thread } = await needThread(ctx, id, 'comment')
  const [by, at] = resolved ? [ctx.person.id, Date.now()] : [null, null]
  await ctx.store.threads.resolve(id, by, at)
  await tell(ctx, thread, { text: '', internal: thread.internal })
  return {}
}
