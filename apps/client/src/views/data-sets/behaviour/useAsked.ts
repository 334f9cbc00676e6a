import { useEffect, useEffectEvent, useState } from 'react'
import { useSearchParams } from 'wouter'
import { useSettled } from '../../../panels/counting/useSettled.ts'
import type { DataSet } from '../data-set.ts'
import { readAsked, turned, written, type Asked } from './asked.ts'

/** What is asked for, as it stands in the address; a slider that moves is written there once it stops. */
export function useAsked(dataSet: DataSet) {
  const [search, setSearch] = useSearchParams()
  const [asked, setAsked] = useState(() => readAsked(search, dataSet))
  const settled = useSettled(asked)
  const write = useEffectEvent((one: Asked) => {
    setSearch((now) => written(now, one, dataSet), { replace: true })
  })
  useEffect(() => {
    if (settled) write(settled)
  }, [settled])
  return {
    // What was imported just now may be the first thing that can be asked about.
    asked: asked ?? readAsked(search, dataSet),
    settled: settled ?? readAsked(search, dataSet),
    turn: (part: Partial<Asked>) =>
      setAsked((before) => {
        const now = before ?? readAsked(search, dataSet)
        return now && turned(now, part, dataSet)
      }),
  }
}
