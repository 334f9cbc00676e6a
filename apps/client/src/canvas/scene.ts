import { atom, type Atom, type Editor, type TLShapeId, type TLStore } from 'tldraw'
import type { Severity } from '@parley/model/rules/rule.ts'
import type { Card, CardKindName } from '@parley/model/cards/index.ts'
import type { CardShape } from './card/record.ts'
import type { BoardSession } from '../session/session.ts'
import type { Side } from './links/route.ts'
import { PerId } from './per-id.ts'

/** The worst finding about a card or link, and how many there are. */
export type Mark = { severity: Severity; count: number }
/** Threads about a card or link: how many are open, and how many have something new. */
export type Talked = { open: number; unread: number }
/** Votes that lie on a card: mine while a vote goes on, everybody’s once it is over. */
export type Given = { votes: number; mine: boolean }
/** Somebody else who has a card selected. */
export type Holder = { name: string; colour: number; writing: boolean }
/** A link under way: from which card, from which of its sides where that was chosen, and where its free end is, in the canvas’ own coordinates. */
export type Linking = { from: string; side?: Side; x: number; y: number; over: string | undefined }
/** A link let go over a card: the verb is still to be chosen. */
export type Choosing = { from: string; to: string; side?: Side }

/** What this page alone knows of a canvas, beside the records: findings, people, gestures. Keys are shape ids. */
export type Scene = {
  session: BoardSession
  /** What each card says now: its record is taken anew only where the card lies or looks otherwise to tldraw. */
  said: PerId<Card>
  marks: PerId<Mark>
  holders: PerId<readonly Holder[]>
  talk: PerId<Talked>
  /** Cards at which colleagues have noted something. */
  notes: PerId<boolean>
  votes: PerId<Given>
  /** Cards that step back, because they do not pass what is asked for. */
  aside: PerId<boolean>
  pulse: Atom<{ ids: ReadonlySet<TLShapeId>; at: number }>
  linking: Atom<Linking | undefined>
  choosing: Atom<Choosing | undefined>
  /** The card whose link is being drawn by keyboard. */
  dialog: Atom<string | undefined>
  /** The kind of card that the next press puts down. */
  armed: Atom<CardKindName | undefined>
  /** The card under the pointer, which shows its ports. */
  hovered: Atom<string | undefined>
  /** A sentence to say in passing. */
  says: Atom<{ text: string; at: number } | undefined>
}

const scenes = new WeakMap<TLStore, Scene>()

export function makeScene(store: TLStore, session: BoardSession): Scene {
  const scene: Scene = {
    session,
    said: new PerId('said'),
    marks: new PerId('marks'),
    holders: new PerId('holders'),
    talk: new PerId('talk'),
    notes: new PerId('notes'),
    votes: new PerId('votes'),
    aside: new PerId('aside'),
    pulse: atom('pulse', { ids: new Set<TLShapeId>(), at: 0 }),
    linking: atom<Linking | undefined>('linking', undefined),
    choosing: atom<Choosing | undefined>('choosing', undefined),
    dialog: atom<string | undefined>('dialog', undefined),
    armed: atom<CardKindName | undefined>('armed', undefined),
    hovered: atom<string | undefined>('hovered', undefined),
    says: atom<{ text: string; at: number } | undefined>('says', undefined),
  }
  scenes.set(store, scene)
  return scene
}

/** Says something in passing. */
export const sayIn = (scene: Scene, text: string): void => void scene.says.set({ text, at: Date.now() })

/** What the card at a shape says now; null where it cannot be read. */
export const saidBy = (editor: Editor, { id, props }: CardShape): Card | null =>
  sceneOf(editor).said.get(id) ?? props.card

export function sceneOf(editor: Editor): Scene {
  const scene = scenes.get(editor.store)
  if (!scene) throw new Error('This editor stands on no scene.')
  return scene
}
