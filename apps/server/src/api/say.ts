import { newId } from '@parley/model/ids.ts'
import type { CommentRow } from '../store/comments.ts'
import type { Store } from '../store/store.ts'
import type { ThreadRow } from '../store/threads.ts'
import type { NoteKind } from './happened.ts'
import { mentioned, type Place } from './mentionable.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { seesInternal } from './need.ts'

export type Saying = { text: string; internal?: boolean | undefined; mentions?: string[] | undefined }
type OfThread = Pick<ThreadRow, 'id' | 'board' | 'kind' | 'anchor' | 'internal'>

export const placeOf = ({ board, kind, anchor }: OfThread): Place => ({
  board,
  snapshot: kind === 'snapshot' ? anchor : undefined,
})

/** Nobody says among colleagues what she could not read there herself. */
export function needInternal(ctx: Asking, internal: boolean): void {
  if (internal && !seesInternal(ctx)) throw new Problem('notAllowed')
}

/** Says it in a thread, together with what is done `first`: it is hers and theirs who are named, seen by herself. */
export async function say(
  ctx: Asking,
  thread: OfThread,
  { text, mentions, ...saying }: Saying,
  first?: (store: Store) => Promise<void>,
): Promise<CommentRow & { named: string[] }> {
  const internal = saying.internal === true || thread.internal === 1
  needInternal(ctx, internal)
  const { person } = ctx
  const named = await mentioned(ctx, placeOf(thread), mentions ?? [], internal)
  const comment = {
    id: newId(),
    thread: thread.id,
    person: person.id,
    text,
    mentions: JSON.stringify(named),
    internal: internal ? 1 : 0,
  }
  const at = await ctx.store.together(async (store) => {
    await first?.(store)
    const at = await store.comments.add(comment, Date.now())
    await store.following.takePart([person.id, ...named], thread.id)
    await store.following.see(person.id, thread.id, at)
    return at
  })
  return { ...comment, created_at: at, edited_at: null, deleted_at: null, named }
}

/** Pages ask again; `to` are told in person, and those who are newly named in it are told that they are. */
export async function tell(
  ctx: Asking,
  thread: OfThread,
  said: Pick<CommentRow, 'text' | 'internal'>,
  { kind, to, named = [] }: { kind?: NoteKind; to?: readonly string[]; named?: readonly string[] } = {},
): Promise<void> {
  const { board, id } = thread
  const happening = {
    of: 'comments' as const,
    board,
    by: ctx.person.id,
    internal: thread.internal === 1 || said.internal === 1,
    ...(thread.kind === 'snapshot' ? { snapshot: thread.anchor } : {}),
  }
  const note = { says: excerptOf(said.text), thread: id }
  if (named.length > 0) await ctx.happened({ ...happening, note: { ...note, kind: 'mention', to: named } })
  const others = to?.filter((person) => !named.includes(person))
  await ctx.happened(kind && others ? { ...happening, note: { ...note, kind, to: others } } : happening)
}

/** What was told in person of her words tells of them as they stand now; call it once they do. */
export async function tellOtherwise(
  ctx: Asking,
  board: string,
  was: CommentRow,
  text: string,
): Promise<void> {
  const { thread, person } = was
  const said = { thread, person, text: was.text, says: excerptOf(was.text) }
  const to = await ctx.store.notifications.reword(said, excerptOf(text))
  if (to.length > 0) ctx.desk.tell({ of: 'notifications', board, to })
}

/** So much of what was said stands in a notification. */
const excerptOf = (text: string): string => text.slice(0, 200)
