import { createContext, use } from 'react'
import { useLocation } from 'wouter'
import { deskOf } from '../../canvas/desk.ts'
import { useSession } from '../../session/useBoard.tsx'
import { useIsPhone } from '../../ui/phone.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import type { BoardViewName } from '../board-views.ts'
import { useExportDoor } from '../export/useExportDoor.ts'
import { useGoOn } from '../guide/useGoOn.ts'
import { useHistoryDoor } from '../history/useHistoryDoor.ts'
import { useReviewDoor } from '../review360/useReviewDoor.ts'
import { useRoundDoor } from '../round/useRoundDoor.ts'
import { useRulesDoor } from '../rules/useRulesDoor.ts'
import type { Here } from './act.ts'
import { doorOf } from './door.ts'

const Acting = createContext<Here | undefined>(undefined)
export const ActsHere = Acting.Provider

/** What acts may reach from here. */
export function useHere(): Here {
  const here = use(Acting)
  if (!here) throw new Error('This stands outside of an open board.')
  return here
}

/** Made by the open board, and handed on by `ActsHere`. */
export function useMakeHere(view: BoardViewName, find: () => void): Here {
  const session = useSession()
  const words = useWords()
  const say = useToast()
  const phone = useIsPhone()
  const [, go] = useLocation()
  const guide = useGoOn()
  const { show: rules } = useRulesDoor()
  const { show: history } = useHistoryDoor()
  const { show: review } = useReviewDoor()
  const { show: exporting } = useExportDoor()
  const { show: workshop } = useRoundDoor()
  return {
    session,
    desk: deskOf(session),
    words,
    view,
    phone,
    say,
    go,
    find,
    open: (door) => doorOf(session).setState(door, true),
    guide,
    rules: () => rules(),
    history,
    reviews: () => review({ is: 'list' }),
    workshop,
    exporting: () => exporting('plan'),
  }
}
