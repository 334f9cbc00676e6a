import { About, Reaction, type AboutKind } from '@parley/model/comments.ts'
import type { Who } from '@parley/model/wire.ts'
import { z } from 'zod'
import { asPerson } from '../access/sessions.ts'
import type { CommentRow } from '../store/comments.ts'
import type { ReactionRow } from '../store/reactions.ts'
import type { PersonRow } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import type { ThreadSeen } from '../store/threads.ts'
import { whoOf } from '../sync/door.ts'

/** A thread as a list tells of it: what it is about, and its first and last words. */
export type ThreadShown = {
  id: string
  board: string
  kind: AboutKind
  about: About
  label: string
  internal: boolean
  begun: string
  /** When the last word was said. */
  spoken: string
  comments: number
  unread: boolean
  resolved: { by: Who; at: string } | null
  first: CommentShown | null
  last: CommentShown | null
}
export type CommentShown = {
  id: string
  by: Who
  /** Null once it was deleted. */
  text: string | null
  internal: boolean
  at: string
  edited: string | null
  mentions: Who[]
  reactions: { emoji: Reaction; by: Who[] }[]
}

const iso = (at: number): string => new Date(at).toISOString()
const Ids = z.array(z.string())
/** Somebody whose row is gone; the words stay where they were said. */
const nobody: Who = { id: '-', name: '–', colour: 1, guest: true }

/** Threads with their first and last words, in the order given. */
export async function threadsShown(store: Store, threads: readonly ThreadSeen[]): Promise<ThreadShown[]> {
  const ids = new Set(threads.flatMap(({ first, last }) => [first, last].filter((id) => id !== null)))
  const comments = await commentsShown(store, await store.comments.byIds([...ids]))
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const who = await peopleOf(
    store,
    threads.flatMap(({ resolved_by }) => resolved_by ?? []),
  )
  return threads.map((row) => ({
    id: row.id,
    board: row.board,
    kind: row.kind,
    about: About.parse(JSON.parse(row.about)),
    label: row.label,
    internal: row.internal === 1,
    begun: iso(row.created_at),
    spoken: iso(row.spoken_at),
    comments: row.comments,
    unread: row.unread === 1,
    resolved: row.resolved_at === null ? null : { by: who(row.resolved_by ?? ''), at: iso(row.resolved_at) },
    first: byId.get(row.first ?? '') ?? null,
    last: byId.get(row.last ?? '') ?? null,
  }))
}

/** Comments with who wrote them, whom they name and how others took them. */
export async function commentsShown(store: Store, rows: readonly CommentRow[]): Promise<CommentShown[]> {
  const reactions = await store.comments.reactionsTo(rows.map(({ id }) => id))
  const named = new Map(rows.map(({ id, mentions }) => [id, Ids.parse(JSON.parse(mentions))]))
  const people = [rows, reactions].flatMap((all) => all.map(({ person }) => person))
  const who = await peopleOf(store, [...people, ...[...named.values()].flat()])
  return rows.map((row) => ({
    id: row.id,
    by: who(row.person),
    text: row.deleted_at === null ? row.text : null,
    internal: row.internal === 1,
    at: iso(row.created_at),
    edited: row.edited_at === null ? null : iso(row.edited_at),
    mentions: (named.get(row.id) ?? []).map(who),
    reactions: gathered(
      reactions.filter(({ comment }) => comment === row.id),
      who,
    ),
  }))
}

const gathered = (rows: readonly ReactionRow[], who: (id: string) => Who): CommentShown['reactions'] =>
  Reaction.options.flatMap((emoji) => {
    const by = rows.filter((row) => row.emoji === emoji).map(({ person }) => who(person))
    return by.length > 0 ? [{ emoji, by }] : []
  })

/** Who these people are, asked once. */
export async function peopleOf(store: Store, ids: readonly string[]): Promise<(id: string) => Who> {
  const rows: PersonRow[] = await store.people.byIds([...new Set(ids)])
  const byId = new Map(rows.map((row) => [row.id, whoOf(asPerson(row))]))
  return (id) => byId.get(id) ?? nobody
}
