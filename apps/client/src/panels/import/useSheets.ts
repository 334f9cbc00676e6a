import { useEffect, useState } from 'react'
import type { Tongues } from '@parley/model/tables/cell.ts'
import { everyTongue } from '../../words/catalogues.ts'
import { readInWorker, type Source } from './reading/read-in-worker.ts'
import type { Parting, ReadSheets } from './reading/sheets.ts'

/** What stands in a file, and the languages in which it may be written. */
export type Opened = ReadSheets & { tongues: Tongues }

/** What stands in a file, read anew for each way of parting its cells; undefined while it is being read. */
export function useSheets(source: Source | undefined, parting: Parting | undefined): Opened | undefined {
  const [read, setRead] = useState<{ of: Source; parting: Parting | undefined; is: Opened }>()
  useEffect(() => {
    if (!source) return
    const stop = new AbortController()
    const take = (is: Opened) => {
      if (!stop.signal.aborted) setRead({ of: source, parting, is })
    }
    Promise.all([readInWorker(source, parting, stop.signal), everyTongue()]).then(
      ([is, tongues]) => take({ ...is, tongues }),
      () => take({ ok: false, refusal: { is: 'broken' }, tongues: [] }),
    )
    return () => stop.abort()
  }, [source, parting])
  return read?.of === source && read?.parting === parting ? read?.is : undefined
}
