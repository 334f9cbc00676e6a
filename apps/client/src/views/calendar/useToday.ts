import { useEffect, useRef } from 'react'

/** The first days are in sight at first, and whenever the scale is another; where today is then not, today is. */
export function useToday(name: string, px: number) {
  const page = useRef<HTMLDivElement>(null)
  const toToday = () => {
    markIn(page.current)?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }
  useEffect(() => {
    const mark = markIn(page.current)
    const strip = mark?.closest('[role=list]')
    if (!mark || !strip) return
    strip.scrollLeft = 0
    const [word, seen] = [mark.getBoundingClientRect(), strip.getBoundingClientRect()]
    if (word.left < seen.left || word.right > seen.right) toToday()
  }, [name, px])
  return { page, toToday }
}

const markIn = (page: HTMLElement | null) => page?.querySelector('[data-today="now"] span, [data-today] span')
