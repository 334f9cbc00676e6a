import { useRef, type UIEvent } from 'react'

/** So long the days keep still before the names of bars come after them. */
const restMs = 80

/**
 * Tells the style how far the days are scrolled, once they rest. Names that stay by themselves would be painted as a layer
 * each, and a layer a line takes a frame.
 */
export function useScrolled(): (event: UIEvent<HTMLElement>) => void {
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  return ({ currentTarget: strip }) => {
    clearTimeout(resting.current)
    resting.current = setTimeout(
      () => strip.style.setProperty('--scrolled', `${Math.abs(strip.scrollLeft)}px`),
      restMs,
    )
  }
}
