import type { ReactNode } from 'react'
import type { Answers } from '../../session/api.ts'

export type Thread = Answers['comments']['list']['threads'][number]
export type Comment = Answers['comments']['thread']['list']['comments'][number]

/** Where comments are read: on a board or about one snapshot of it, and what this person may do there. */
export type Place = {
  board: string
  /** Where all of it is about one snapshot, for whoever sees nothing else of the board. */
  snapshot?: string | undefined
  may: { comment: boolean; moderate: boolean; internal: boolean }
  /** Who reads, to tell her own words from others’. */
  me: string | undefined
  /** How the thing that a thread is about is shown, and led to. */
  where: (thread: Pick<Thread, 'about' | 'label'>) => ReactNode
}
