import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'

const overscan = 8

interface Sized {
  count: number
  keyOf: (at: number) => string
  /** About how high a row is, in rem; what is painted is measured. */
  sizeOf: (at: number) => number
  /** Rows that are painted wherever the page is scrolled to: the one with the keyboard. */
  kept: readonly number[]
}

/** Paints of a long list what is in sight. The list scrolls with all that stands above it. */
export function useSight({ count, keyOf, sizeOf, kept }: Sized) {
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [above, setAbove] = useState(0)
  const [rem] = useState(letterSize)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setAbove(list.current?.offsetTop ?? 0))
    for (const part of scroller.current?.children ?? []) if (part !== list.current) observer.observe(part)
    return () => observer.disconnect()
  }, [])
  const rows = useVirtualizer({
    count,
    overscan,
    scrollMargin: above,
    scrollPaddingStart: 3 * rem,
    scrollPaddingEnd: 3 * rem,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: (at) => sizeOf(at) * rem,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept.filter((at) => at >= 0 && at < count)])].sort(
        (a, b) => a - b,
      ),
  })
  return { scroller, list, rows, above }
}

export type Sight = ReturnType<typeof useSight>

/** The reader's own size of letters decides; asked once, for each answer may have all styles found anew. */
const letterSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16')
