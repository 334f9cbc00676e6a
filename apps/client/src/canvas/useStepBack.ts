import { useEffect } from 'react'
import { usePasses } from '../panels/filter/useFilter.ts'
import type { Scene } from './scene.ts'
import { shapeOfCard } from './shape-ids.ts'

/** What does not pass what is asked for stays where it is and steps back: the plan keeps its shape. */
export function useStepBack({ session, aside }: Scene): void {
  const passes = usePasses()
  useEffect(() => {
    const away = [...session.reader.board.cards.values()].filter((card) => !passes(card))
    aside.setAll(new Map(away.map(({ id }) => [shapeOfCard(id), true])))
  }, [session, aside, passes])
}
