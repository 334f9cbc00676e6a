import { setField, type Pen } from '@parley/model/board/edit.ts'
import type { Field } from '@parley/model/cards/field.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { clipOf, putClip } from '../../canvas/clip.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords, type Words } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { freeOf } from './many.ts'
import { useEach, useTold, type Each } from './useEach.ts'

const beside = 24

export type Many = ReturnType<typeof useMany>

/** What can be done to several cards at once: one step each, which says how many it was, and how to take it back. */
export function useMany() {
  const session = useSession()
  const edit = useEdit()
  const say = useToast()
  const told = useTold()
  const each = useEach()
  const { board, outline } = useWords()
  const { did, lockedStay } = outline.many

  /** The one act that reaches locked cards. */
  const lock = (cards: readonly Card[], locked: boolean) => {
    const write = (pen: Pen) =>
      cards.forEach(({ id }) => setField(pen, { card: id }, ['locked'], locked ? true : undefined))
    if (edit.together((pen) => (write(pen), true)))
      told(locked ? did.locked(cards.length) : did.unlocked(cards.length))
  }
  const remove = (cards: readonly Card[]) => {
    const free = freeOf(cards)
    const left = cards.length - free.length
    const [only] = free
    if (!only) return say({ says: lockedStay(left) })
    edit.removeCards(free.map(({ id }) => id))
    const name = nameOf(only, board.inspector.untitled)
    told(free.length > 1 ? board.inspector.deletedMany(free.length) : board.inspector.deleted(name), left)
  }
  /** Answers the new cards. */
  const duplicate = (cards: readonly Card[]): string[] => {
    const clip = clipOf(session.reader.board, cards, [])
    const laid = edit.together((pen) => putClip(pen, clip, { x: beside, y: beside }).cards) ?? []
    if (laid.length > 0) told(outline.duplicated(laid.length))
    return laid
  }
  return { ...fieldsOfMany(each, did), lock, remove, duplicate, told }
}

/** What is written to each of them that is not locked. */
function fieldsOfMany(each: Each, did: Words['outline']['many']['did']) {
  const set = (cards: readonly Card[], name: string, { label }: Pick<Field, 'label'>, value: unknown) =>
    each(
      cards,
      (count) => (value === undefined ? did.cleared(label, count) : did.set(label, count)),
      (pen, { id }) => setField(pen, { card: id }, [name], value),
    )
  const tag = (cards: readonly Card[], tag: string) =>
    each(
      cards.filter(({ tags = [] }) => !tags.includes(tag)),
      (count) => did.tagged(tag, count),
      (pen, { id, tags = [] }) => setField(pen, { card: id }, ['tags'], [...tags, tag]),
    )
  const untag = (cards: readonly Card[], tag: string) =>
    each(
      cards.filter(({ tags = [] }) => tags.includes(tag)),
      (count) => did.untagged(tag, count),
      (pen, { id, tags = [] }) => {
        const rest = tags.filter((one) => one !== tag)
        setField(pen, { card: id }, ['tags'], rest.length > 0 ? rest : undefined)
      },
    )
  const park = (cards: readonly Card[], parked: boolean) =>
    each(
      cards,
      (count) => (parked ? did.parked(count) : did.active(count)),
      (pen, { id }) => setField(pen, { card: id }, ['status'], parked ? 'parked' : undefined),
    )
  return { set, tag, untag, park }
}
