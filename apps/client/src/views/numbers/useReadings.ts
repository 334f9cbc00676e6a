import type { CardOf } from '@parley/model/cards/index.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'

export type Read = NonNullable<CardOf<'metric'>['readings']>[number]

/**
 * The readings of a metric, oldest first, and what can be done with them. They are one list in the document: each
 * change is made to the list as it is now, not as it was painted, or a colleague's reading would be lost.
 */
export function useReadings(metric: CardOf<'metric'>) {
  const edit = useEdit()
  const { reader } = useSession()
  const now = (): readonly Read[] => {
    const card = reader.board.cards.get(metric.id)
    return card?.kind === 'metric' ? (card.readings ?? []) : []
  }
  const write = (readings: readonly Read[]) =>
    void edit.setField({ card: metric.id }, ['readings'], readings.length > 0 ? readings : undefined)
  const place = (old: Read): number =>
    now().findIndex(({ date, value }) => date === old.date && value === old.value)
  return {
    readings: keyed((metric.readings ?? []).toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))),
    set: (old: Read, changed: Partial<Read>) => {
      const at = place(old)
      if (at >= 0) write(now().with(at, { ...old, ...changed }))
    },
    add: (read: Read) => write([...now(), read]),
    remove: (old: Read) => {
      const at = place(old)
      if (at >= 0) write(now().toSpliced(at, 1))
    },
  }
}

/** A line is its day, and the how manieth of it: it stays the same line while its value is written and others come in. */
function keyed(readings: readonly Read[]): (Read & { key: string })[] {
  const seen = new Map<string, number>()
  return readings.map((read) => {
    const day = read.date ?? ''
    const nth = (seen.get(day) ?? 0) + 1
    seen.set(day, nth)
    return { ...read, key: `${day} ${nth}` }
  })
}
