import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { newId } from '@parley/model/ids.ts'
import type { CardKindName } from '@parley/model/cards/index.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { stepOf, type OutlineStep } from './outline-steps.ts'

/** Which rows are open, and what the keys do. */
export function useOutline(onStep: (step: OutlineStep) => void) {
  const session = useSession()
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const say = useToast()
  const { board: words, canvas } = useWords()
  const { lockedCards } = canvas
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(session.selected.getState()))
  useShown(onStep, (ids) => setOpen(new Set(ids)))

  const toggle = (card: string, next: boolean) => {
    const rest = new Set(open)
    if (next) rest.add(card)
    else rest.delete(card)
    setOpen(rest)
    session.selected.setState(next ? [card] : [], true)
  }
  const add = (kind: CardKindName) => {
    const id = edit.addCard({ id: newId(), kind })
    if (!id) return
    setOpen(new Set([...open, id]))
    session.selected.setState([id], true)
    onStep(stepOf(kind))
    focusSoon(`[data-row="${id}"]`, 'nearest', (row) => row.closest('li')?.querySelector('textarea'))
  }
  const remove = (card: string) => {
    const found = session.reader.board.cards.get(card)
    if (!found) return
    if (found.locked) return say({ says: lockedCards(1) })
    neighbour(card)?.focus()
    edit.removeCards([card])
    say({
      says: words.inspector.deleted(nameOf(found, words.inspector.untitled)),
      action: { label: words.findings.takeBack, onSelect: () => void session.undo.undo() },
    })
  }
  const press = (card: string, kind: CardKindName, event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const walk = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (walk !== undefined) rowBeside(event.currentTarget, walk)?.focus()
    else if (event.key.toLowerCase() === 'n' && mayWrite) add(kind)
    else if (event.key === 'Delete' && mayWrite) remove(card)
    else return
    event.preventDefault()
  }
  return { open, toggle, add, press }
}

/** A search or a finding asked for a card: its step, its row, open and in sight. At first, what is selected. */
function useShown(onStep: (step: OutlineStep) => void, onOpen: (ids: readonly string[]) => void): void {
  const session = useSession()
  const asked = useStore(session.asked)
  const show = useEffectEvent((ids: readonly string[]) => {
    const card = ids.map((id) => session.reader.board.cards.get(id)).find((one) => one !== undefined)
    if (!card) return
    onStep(stepOf(card.kind))
    onOpen(ids)
    // A repair that asks for a word puts the caret into its field, not on the row.
    if (!asked.write) focusSoon(`[data-row="${CSS.escape(card.id)}"]`, 'start')
  })
  // What was asked before this view came up was answered by another.
  const answered = useRef(asked)
  // Answered once for each asking, whatever else was painted since.
  useEffect(
    () => show(asked === answered.current ? session.selected.getState() : (asked.show ?? [])),
    [asked, session],
  )
}

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')]

function rowBeside(row: HTMLElement, by: number): HTMLElement | undefined {
  const all = rows()
  return all[all.indexOf(row) + by]
}

function neighbour(card: string): HTMLElement | undefined {
  const all = rows()
  const at = all.findIndex((row) => row.dataset['row'] === card)
  return all[at + 1] ?? all[at - 1]
}

/** The row may not be painted yet. At `start`, what it unfolds to is in sight as well. */
function focusSoon(
  selector: string,
  block: 'start' | 'nearest',
  inside?: (row: Element) => HTMLElement | null | undefined,
): void {
  setTimeout(() => {
    const row = document.querySelector<HTMLElement>(selector)
    row?.scrollIntoView({ block })
    const at = row && inside ? inside(row) : row
    at?.focus()
  }, 60)
}
