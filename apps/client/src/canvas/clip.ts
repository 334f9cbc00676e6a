import { z } from 'zod'
import { copyOf } from '@parley/model/board/apply.ts'
import type { Board } from '@parley/model/board/board.ts'
import { addCard, addDrawing, addLink, together, type Pen } from '@parley/model/board/edit.ts'
import { cardKinds, isCardKind, type Card } from '@parley/model/cards/index.ts'
import { newId } from '@parley/model/ids.ts'
import { fits, isLinkKind, linkKinds, type Link } from '@parley/model/links/index.ts'

/** What is copied: cards, the links among them, and drawings; fit to be pasted on another board. */
export type Clip = { cards: Card[]; links: Link[]; drawings: { id: string }[] }

const Loose = z.looseObject({ id: z.string().min(1).max(200) })
const Format = z.object({
  format: z.literal('parley.clip'),
  cards: z.array(Loose.extend({ kind: z.string() })).max(20_000),
  links: z.array(Loose.extend({ kind: z.string(), from: z.string(), to: z.string() })).max(60_000),
  drawings: z.array(Loose).max(20_000),
})

export const clipText = (clip: Clip): string => JSON.stringify({ format: 'parley.clip', ...clip })

/** Reads a clip, which may come from anywhere. What does not parse is left out; undefined where it is none. */
export function readClip(text: string): Clip | undefined {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return undefined
  }
  const read = Format.safeParse(raw)
  if (!read.success) return undefined
  const cards = read.data.cards.filter(
    ({ kind, ...rest }) => isCardKind(kind) && cardKinds[kind].schema.safeParse({ kind, ...rest }).success,
  )
  const links = read.data.links.filter(
    ({ kind, ...rest }) => isLinkKind(kind) && linkKinds[kind].schema.safeParse({ kind, ...rest }).success,
  )
  return {
    cards: cards as unknown as Card[],
    links: links as unknown as Link[],
    drawings: read.data.drawings,
  }
}

/** The named cards with the links among them, placed as they lie, and some drawings. */
export function clipOf(board: Board, cards: readonly Card[], drawings: readonly { id: string }[]): Clip {
  const taken = new Set(cards.map(({ id }) => id))
  const links = [...board.links.values()].filter((link) => taken.has(link.from) && taken.has(link.to))
  return { cards: [...cards], links, drawings: [...drawings] }
}

type Loosely = Record<string, unknown>

/** A drawing with new ids for itself and for whatever it points to. */
function renamed(
  drawing: Loosely,
  names: ReadonlyMap<string, string>,
  by: { x: number; y: number },
): Loosely {
  const { id: _id, ...fields } = drawing
  const next: Loosely = { ...fields }
  for (const key of ['parentId', 'fromId', 'toId'] as const) {
    const name = names.get(String(fields[key]))
    if (name) next[key] = name
  }
  const isTop = fields['typeName'] === 'shape' && !names.has(String(fields['parentId']))
  if (isTop)
    Object.assign(next, {
      parentId: 'page:page',
      x: Number(fields['x'] ?? 0) + by.x,
      y: Number(fields['y'] ?? 0) + by.y,
    })
  return next
}

const newDrawingId = (id: string): string =>
  id.startsWith('asset:') ? id : `${id.startsWith('binding:') ? 'binding' : 'shape'}:${newId()}`

/** Puts a clip on the board, moved by an offset, under new ids, as one step. Answers the new cards and shapes. */
export function putClip(
  pen: Pen,
  clip: Clip,
  by: { x: number; y: number },
): { cards: string[]; shapes: string[] } {
  const names = new Map(clip.cards.map(({ id }) => [id, newId()]))
  const drawn = new Map(clip.drawings.map(({ id }) => [id, newDrawingId(id)]))
  const kinds = new Map(clip.cards.map(({ id, kind }) => [id, kind]))
  together(pen, () => {
    for (const card of clip.cards)
      addCard(pen, {
        ...copyOf(card),
        id: names.get(card.id)!,
        x: Math.round((card.x ?? 0) + by.x),
        y: Math.round((card.y ?? 0) + by.y),
      })
    for (const { id: _id, ...link } of clip.links) {
      const [from, to] = [kinds.get(link.from), kinds.get(link.to)]
      if (from && to && fits(link.kind, from, to))
        addLink(pen, { ...link, from: names.get(link.from)!, to: names.get(link.to)! })
    }
    for (const drawing of clip.drawings) addDrawing(pen, drawn.get(drawing.id)!, renamed(drawing, drawn, by))
  })
  return { cards: [...names.values()], shapes: [...drawn.values()].filter((id) => id.startsWith('shape:')) }
}
