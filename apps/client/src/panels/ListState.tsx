import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { faultOf } from '../session/api.ts'
import { silence } from '../session/silence.ts'
import { Alert } from '../ui/Alert.tsx'
import { useWords } from '../words/words.ts'

interface Props {
  /** What was asked of the server. */
  of: { error: unknown; data: unknown }
  /** It said that there is nothing. */
  none?: boolean | undefined
  /** Says that there is nothing, and what to do first. */
  children?: ReactNode
}

/** Why a list cannot be read now. That there is nothing is said only while the server could say otherwise. */
export function ListState({ of: { error, data }, none = false, children }: Props) {
  const said = useWords().ui.unreachable
  const silent = useStore(silence)
  if (!error && !(none && silent)) return none ? children : null
  const now = data === undefined || none ? said.unread : said.readBefore
  return <Alert severity="error">{error ? faultOf(error, now).says : now}</Alert>
}
