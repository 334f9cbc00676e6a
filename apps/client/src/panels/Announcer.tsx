import { useEffect, useState } from 'react'
import { useSession } from '../session/useBoard.tsx'
import { useWords } from '../words/words.ts'
import { tellingsOf, type Telling } from './tellings.ts'
import { useAnnouncing } from './useAnnouncing.ts'

const between = 1000
const most = 3

/** Says aloud what others change, gathered, at most once a second. */
export function Announcer() {
  const session = useSession()
  const words = useWords().board.tellings
  const level = useAnnouncing()
  const [says, setSays] = useState('')

  useEffect(() => {
    if (level === 'off') return undefined
    const gathered = new Map<string, Telling>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const whoAt = (id: string) =>
      session.others
        .getState()
        .find(({ presence }) => presence.writing?.card === id || presence.selected?.includes(id))?.who.name
    const sentence = ({ is, id, title }: Telling) =>
      is === 'removed' ? words.removed(title) : words[is](whoAt(id), title)
    const speak = () => {
      timer = undefined
      const all = [...gathered.values()]
      gathered.clear()
      setSays(all.length > most ? words.many(all.length) : all.map(sentence).join('. '))
    }
    const stop = session.watchOthers((before, after, touched) => {
      const mine = new Set(session.selected.getState())
      for (const one of tellingsOf(before, after, touched))
        if (level === 'all' || mine.has(one.id)) gathered.set(one.id, one)
      if (gathered.size > 0) timer ??= setTimeout(speak, between)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [session, level, words])

  return (
    <p className="sr" role="log" aria-live="polite">
      {says}
    </p>
  )
}
