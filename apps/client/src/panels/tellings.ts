import type { Board, Touched } from '@parley/model/board/board.ts'

/** What happened to one card, as far as others' changes go. */
export type Telling = { is: 'added' | 'changed' | 'removed'; id: string; title: string }

/** What others just did to the cards, by name; a card that only moved is not told. */
export function tellingsOf(before: Board, after: Board, touched: Touched): Telling[] {
  return [...touched.cards].flatMap((id): Telling[] => {
    const old = before.cards.get(id)
    const now = after.cards.get(id)
    if (now && !old) return [{ is: 'added', id, title: now.title }]
    if (old && !now) return [{ is: 'removed', id, title: old.title }]
    if (!old || !now || onlyMoved(old, now)) return []
    return [{ is: 'changed', id, title: now.title }]
  })
}

const places: ReadonlySet<string> = new Set(['x', 'y', 'w', 'h'])

/** The fields that differ, where it lies aside. */
export function changedFields(old: object, now: object): string[] {
  const a = new Map(Object.entries(old))
  const b = new Map(Object.entries(now))
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (key) => !places.has(key) && JSON.stringify(a.get(key)) !== JSON.stringify(b.get(key)),
  )
}

const onlyMoved = (old: object, now: object): boolean => changedFields(old, now).length === 0
