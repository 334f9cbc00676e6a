import { useEffect, type RefObject } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import type { BoardViewName } from '../../panels/board-views.ts'
import { keepPlace, placeHere, placeIn, type Place } from '../../session/place.ts'
import { useSession } from '../../session/useBoard.tsx'

/** What is slower to come than this is not waited for. */
const patience = 2_000
/** A card that was asked for is where to look, not what was looked at before. */
const justAsked = 5_000

/** A view stands as it was left, also after the board was: scrolled as far, and on the way back with what was selected. */
export function useKeptPlace(stage: RefObject<HTMLElement | null>, view: BoardViewName): void {
  const session = useSession()
  const { board } = session
  useEffect(() => {
    const back = placeHere(board, view)?.selected
    if (back)
      session.selected.setState(
        back.filter((id) => isThere(session.reader.board, id)),
        true,
      )
    const keep = (selected: readonly string[]) => keepPlace(board, view, { selected })
    keep(session.selected.getState())
    return session.selected.subscribe(keep)
  }, [session, board, view])
  useEffect(() => {
    const all = stage.current
    if (!all) return undefined
    const { at, in: inView } = session.asked.getState()
    const asked = inView === view && performance.now() - at < justAsked
    const stop = asked ? () => {} : scrollBack(all, placeIn(board, view).scrolled ?? {})
    const keep = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return
      const scrolled = {
        ...placeIn(board, view).scrolled,
        [wayTo(target, all)]: [target.scrollLeft, target.scrollTop] as const,
      }
      keepPlace(board, view, { scrolled })
    }
    all.addEventListener('scroll', keep, { capture: true, passive: true })
    return () => {
      stop()
      all.removeEventListener('scroll', keep, { capture: true })
    }
  }, [session, board, view, stage])
}

const isThere = ({ cards, links }: Board, id: string): boolean => cards.has(id) || links.has(id)

const hands = ['wheel', 'pointerdown', 'keydown'] as const

/** Which child of which child it is, from the stage on. */
function wayTo(element: Element, stage: Element): string {
  const parent = element === stage ? null : element.parentElement
  if (!parent) return ''
  return `${wayTo(parent, stage)}/${[...parent.children].indexOf(element)}`
}

const at = (stage: Element, way: string): Element | undefined =>
  way
    .split('/')
    .slice(1)
    .reduce<Element | undefined>((one, place) => one?.children[Number(place)], stage)

/** Scrolls as soon as there is enough to be scrolled, unless a hand is quicker. Answers how to give up. */
function scrollBack(stage: HTMLElement, scrolled: NonNullable<Place['scrolled']>): () => void {
  const left = new Map(Object.entries(scrolled).filter(([, to]) => to.some((one) => one > 0)))
  const until = performance.now() + patience
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const hand of hands) stage.removeEventListener(hand, stop, { capture: true })
  }
  const go = () => {
    for (const [way, [x, y]] of left) {
      const element = at(stage, way)
      element?.scrollTo({ left: x, top: y, behavior: 'instant' })
      if (element && Math.abs(element.scrollTop - y) < 2 && Math.abs(element.scrollLeft - x) < 2)
        left.delete(way)
    }
    if (left.size === 0 || performance.now() > until) return stop()
    frame = requestAnimationFrame(go)
  }
  for (const hand of hands) stage.addEventListener(hand, stop, { capture: true, passive: true })
  frame = requestAnimationFrame(go)
  return stop
}
