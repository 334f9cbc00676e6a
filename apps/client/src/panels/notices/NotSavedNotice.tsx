import { OctagonAlert } from 'lucide-react'
import { useStore } from 'zustand'
import { useMayWrite, useSave, useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { ExportCopy } from './ExportCopy.tsx'
import { Notice } from './Notice.tsx'

/** Why the server cannot save just now, and where what she writes is meanwhile. */
export function NotSavedNotice() {
  const save = useSave()
  const unkept = useStore(useSession().unkept)
  const mayWrite = useMayWrite()
  const words = useWords().board.notSaved
  if (save.is !== 'failing' || !mayWrite) return null
  return (
    <Notice icon={OctagonAlert} severity="error" actions={<ExportCopy />}>
      <p>{save.says}</p>
      <p>{unkept ? words.inThisPage : words.onThisDevice}</p>
    </Notice>
  )
}
