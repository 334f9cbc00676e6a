import { useState } from 'react'
import type { BoardSession } from '../../session/session.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { brokenPart } from './BrokenPart.tsx'
import { Opening } from './Opening.tsx'
import { Canvas } from './view-name.ts'

/** Once it was shown, the canvas stays behind the other views: coming back to it takes no drawing. */
export function KeptCanvas({ shown, session }: { shown: boolean; session: BoardSession }) {
  const [came, setCame] = useState(shown)
  if (shown && !came) setCame(true)
  if (!shown && !came) return null
  return (
    <ErrorBoundary fallback={shown ? brokenPart : nothing}>
      <Canvas session={session} shown={shown} meanwhile={shown && <Opening inside />} />
    </ErrorBoundary>
  )
}

const nothing = () => null
