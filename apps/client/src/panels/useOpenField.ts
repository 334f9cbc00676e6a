import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import { useSession } from '../session/useBoard.tsx'

/** When a field is asked for (a repair that is only a start), shows the inspector and puts the caret there. */
export function useOpenField(show: () => void): void {
  const asked = useStore(useSession().asked)
  const reveal = useEffectEvent(show)
  useEffect(() => {
    if (!asked.write) return undefined
    reveal()
    const { field } = asked.write
    // The inspector of the card has to be there first.
    const soon = setTimeout(() => focusField(field), 60)
    return () => clearTimeout(soon)
  }, [asked])
}

function focusField(name: string): void {
  const field = document.querySelector(`[data-field="${CSS.escape(name.split('.')[0] ?? name)}"]`)
  const fold = field?.closest('details')
  if (fold) fold.open = true
  field?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
}
