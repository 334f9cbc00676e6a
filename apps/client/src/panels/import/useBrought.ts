import { useEffect, useEffectEvent } from 'react'
import { deskOf } from '../../canvas/desk.ts'
import type { BoardSession } from '../../session/session.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { importingOf, type Importing } from './importing.ts'
import { isTableFile, pastedTable } from './brought.ts'

/** Takes tables that are dropped on the board or pasted beside its fields; everything else goes its own way. */
export function useBrought(session: BoardSession): void {
  const say = useToast()
  const { importing: words } = useWords()
  const open = (what: Importing) => importingOf(session).setState(what, true)
  const mayWrite = () => session.write.getState().is === 'writable'
  const drop = useEffectEvent((event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])]
    const [file, ...others] = files.filter(isTableFile)
    if (!file || !mayWrite()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    open({ source: { name: file.name, of: file } })
    if (others.length > 0) say({ says: words.oneOnly })
  })
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const text = mayWrite() ? pastedTable(event) : undefined
    if (text === undefined) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const desk = deskOf(session)
    const asText = desk.state.getState().ready ? () => desk.putText(text) : undefined
    open({ source: { name: words.pasted, of: new Blob([text]) }, asText })
  })
  useEffect(() => {
    const stop = new AbortController()
    const listening = { capture: true, signal: stop.signal } as const
    // Without this the browser would leave the page and open the file.
    const hold = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()
    addEventListener('dragover', hold, listening)
    addEventListener('drop', (event) => drop(event), listening)
    addEventListener('paste', (event) => paste(event), listening)
    return () => stop.abort()
  }, [])
}
