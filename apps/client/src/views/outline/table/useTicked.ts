import { useEffect, useState } from 'react'
import { useSession } from '../../../session/useBoard.tsx'

/** The cards whose rows are ticked. Others see which I chose, or the one whose row I am on. */
export function useTicked(here: string | undefined) {
  const { selected } = useSession()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (ticked.size > 0) selected.setState([...ticked], true)
    else if (here !== undefined) selected.setState([here], true)
  }, [ticked, here, selected])
  const tick = (ids: readonly string[], on: boolean) =>
    setTicked((now) => new Set(on ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))))
  return { ticked, tick }
}
