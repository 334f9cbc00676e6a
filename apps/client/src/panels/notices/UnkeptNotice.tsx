import { HardDrive } from 'lucide-react'
import { useStore } from 'zustand'
import { useMayWrite, useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { Notice } from './Notice.tsx'

/** Stays for as long as this page is the only place that has what the server has not. */
export function UnkeptNotice() {
  const unkept = useStore(useSession().unkept)
  const mayWrite = useMayWrite()
  const words = useWords().board
  if (!unkept || !mayWrite) return null
  return (
    <Notice icon={HardDrive} severity="warning">
      <p>{words.unkept}</p>
    </Notice>
  )
}
