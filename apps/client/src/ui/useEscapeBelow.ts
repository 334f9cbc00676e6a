import { useEffect, useState } from 'react'

const layers = '[role="dialog"], [role="menu"], [role="listbox"]'

/**
 * A toast is the uppermost layer, and Escape would take it away and leave the dialog that one means. Answers what to
 * do with the key: the toast goes, and whatever one is in gets the key after it.
 */
export function useEscapeBelow(gone: () => void): (event: KeyboardEvent) => void {
  const [meant, setMeant] = useState<{ target: Element; uncovered: boolean }>()
  useEffect(() => {
    if (!meant) return
    // The layer below learns in the same turn that it is the uppermost now, and listens from the next on.
    if (!meant.uncovered) return setMeant({ ...meant, uncovered: true })
    setMeant(undefined)
    meant.target.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    )
  }, [meant])
  return (event) => {
    const { target } = event
    if (!(target instanceof Element) || !target.closest(layers)) return
    event.preventDefault()
    event.stopPropagation()
    gone()
    setMeant({ target, uncovered: false })
  }
}
