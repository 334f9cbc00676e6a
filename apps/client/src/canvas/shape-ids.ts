import type { IndexKey, TLShapeId } from 'tldraw'

// A card’s shape bears the card’s own id, so that a copy tldraw makes is a card already. Links stand apart by a
// prefix, and a card whose id looks like that prefix is set apart likewise.
const link = 'shape:link/'
const card = 'shape:card/'

export const shapeOfCard = (id: string): TLShapeId =>
  (/^(link|card)\//.test(id) ? `${card}${id}` : `shape:${id}`) as TLShapeId

export const shapeOfLink = (id: string): TLShapeId => `${link}${id}` as TLShapeId

export const cardOfShape = (shape: string): string =>
  shape.slice((shape.startsWith(card) ? card : 'shape:').length)

export const linkOfShape = (shape: string): string => shape.slice(link.length)

export const isLinkShape = (shape: string): boolean => shape.startsWith(link)

const hex = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * An order key made from an id: the same on every screen, and no two alike, since equal keys make tldraw throw.
 * Links lie under cards; drawings keep the key they have, made single in the same way.
 */
export const indexOfLink = (id: string): IndexKey => `a1${hex(id)}1` as IndexKey
export const indexOfCard = (id: string): IndexKey => `a3${hex(id)}1` as IndexKey
/** Beneath the other cards, and above the links. */
export const indexBeneath = (id: string): IndexKey => `a2${hex(id)}1` as IndexKey

export function indexOfDrawing(stored: unknown, id: string): IndexKey {
  const key = typeof stored === 'string' && /^[A-Za-z][0-9A-Za-z]*$/.test(stored) ? stored : 'a5'
  return (key.endsWith(ownEnd(id)) ? key : `${key}${ownEnd(id)}`) as IndexKey
}

const ownEnd = (id: string): string => `${hex(id)}1`

/** What is stored of a drawing’s order key: without the end that makes it single. */
export const storedIndex = (key: string, id: string): string =>
  key.endsWith(ownEnd(id)) ? key.slice(0, -ownEnd(id).length) : key
