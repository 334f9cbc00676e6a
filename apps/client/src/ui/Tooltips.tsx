import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'

/** Around the whole page: once one tooltip was shown, its neighbours show theirs at once. */
export function Tooltips({ children }: { children: ReactNode }) {
  return (
    <Tooltip.Provider delayDuration={500} skipDelayDuration={300}>
      {children}
    </Tooltip.Provider>
  )
}
