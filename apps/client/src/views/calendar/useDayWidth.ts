import { useEffect, useRef, useState } from 'react'
import { scales, type ScaleName } from './scale.ts'

/** How wide a day is, in pixels: as the scale says, or wider where so few days would not fill the room for them. */
export function useDayWidth(name: ScaleName, days: number) {
  const room = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(0)
  useEffect(() => {
    const place = room.current
    if (!place) return
    const observer = new ResizeObserver(() => setWide(place.clientWidth))
    observer.observe(place)
    return () => observer.disconnect()
  })
  // Never a hair more than there is room for, or all would scroll by it.
  return { px: Math.max(scales[name], Math.floor((100 * wide) / days) / 100), room }
}
