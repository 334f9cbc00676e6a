import { useMemo } from 'react'
import { useTldrawUser, type TLUserPreferences } from 'tldraw'
import type { BoardSession } from '../session/session.ts'
import { useIsDark } from '../ui/theme.ts'
import { tongue } from './tongue.ts'

/** Who looks at a canvas, and how she likes it: light or dark, with or without motion. */
export function useCanvasUser(session: BoardSession) {
  const dark = useIsDark()
  const preferences = useMemo(
    (): TLUserPreferences => ({
      id: session.me.getState().who?.id ?? 'me',
      locale: tongue.formats.locale.split('-')[0] ?? 'en',
      colorScheme: dark ? 'dark' : 'light',
      animationSpeed: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1,
      isSnapMode: false,
    }),
    [dark, session],
  )
  return useTldrawUser({ userPreferences: preferences })
}
