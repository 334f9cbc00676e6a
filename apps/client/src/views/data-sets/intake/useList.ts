import { useEffect, useState } from 'react'
import type { ReadList } from './list.ts'
import { readList } from './read-list.ts'

/** What stands at the beginning of a file; undefined while it is being looked at. */
export function useList(file: File): ReadList | undefined {
  const [read, setRead] = useState<{ of: File; is: ReadList }>()
  useEffect(() => {
    const stop = new AbortController()
    const take = (is: ReadList) => {
      if (!stop.signal.aborted) setRead({ of: file, is })
    }
    readList(file, stop.signal).then(take, () => take({ ok: false, refusal: { is: 'broken' } }))
    return () => stop.abort()
  }, [file])
  return read?.of === file ? read.is : undefined
}
