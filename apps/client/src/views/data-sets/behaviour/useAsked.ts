import { useEffect, useEffectEvent, useState } from 'react'
import { useSearchParams } from 'wouter'
import { useSettled } from '../../../panels/counting/useSettled.ts'
import { useKept } from '../../../panels/useKept.ts'
import type { DataSet } from '../data-set.ts'
import { readAsked, turned, written, type Asked } from './asked.ts'

/**
 * What is asked for, as it stands in the address; a slider that moves is written there once it stops. The brand that was
 * chosen as our own stays so on this device: the list of data sets leads to an address that says nothing.
 */
export function useAsked(dataSet: DataSet) {
  const [search, setSearch] = useSearchParams()
  const [lastBrand, keepBrand] = useKept<string>(`ownBrand.${dataSet.dataSet}`, '')
  const read = () => readAsked(search, dataSet, lastBrand)
  const [asked, setAsked] = useState(read)
  const settled = useSettled(asked)
  const write = useEffectEvent((one: Asked) => {
    setSearch((now) => written(now, one, dataSet), { replace: true })
  })
  useEffect(() => {
    if (settled) write(settled)
  }, [settled])
  return {
    // What was imported just now may be the first thing that can be asked about.
    asked: asked ?? read(),
    settled: settled ?? read(),
    turn: (part: Partial<Asked>) => {
      if (part.ownBrand) keepBrand(part.ownBrand)
      setAsked((before) => {
        const now = before ?? read()
        return now && turned(now, part, dataSet)
      })
    },
  }
}
