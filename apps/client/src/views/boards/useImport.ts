import { useState } from 'react'
import { useLocation } from 'wouter'
import { client, faultOf, queries } from '../../session/api.ts'
import { api } from '../../session/api.ts'
import type { Fault } from '../../session/api.ts'
import { freeTitle, titledAnew } from './free-title.ts'
import type { ListedBoard } from './listedBoard.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useFirstWords } from '../../words/words.ts'

/** A file that was not imported, and all that is wrong with it. */
export interface Refusal {
  file: string
  faults: Fault['faults']
}

/** Reads a plan file and makes a board of it: all of it, or nothing and a list of faults. */
export function useImport() {
  const words = useFirstWords()
  const said = words.boards.import
  const toast = useToast()
  const [, go] = useLocation()
  const [reading, setReading] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()

  const refuse = (file: File, says: string) =>
    setRefusal({ file: file.name, faults: [{ path: said.wholeFile, says }] })

  async function read(file: File): Promise<void> {
    // Fetched only now: the limits come with the model, which the page of boards does without.
    const { limits } = await import('@parley/model/wire.ts')
    if (file.size > limits.planFileBytes) return refuse(file, said.tooLarge(limits.planFileBytes / 1_000_000))
    const plan = parse(await file.text())
    if (plan === undefined) return refuse(file, said.notJson)
    try {
      const title = freeTitle(plan, titlesHere(), said.another)
      const { board } = await client.boards.import.mutate({ plan: title ? titledAnew(plan, title) : plan })
      void queries.invalidateQueries({ queryKey: api.boards.list.queryKey() })
      toast({ says: title ? said.doneAs(file.name, title) : said.done(file.name) })
      go(`/board/${encodeURIComponent(board)}`)
    } catch (error) {
      const { says, faults } = faultOf(error)
      if (faults.length > 0) setRefusal({ file: file.name, faults })
      else refuse(file, says)
    }
  }

  async function take(files: readonly File[]): Promise<void> {
    const [file, ...others] = files
    if (!file || reading) return
    setReading(file.name)
    await read(file).finally(() => setReading(undefined))
    if (others.length > 0) toast({ says: said.oneOnly })
  }

  return { take, reading, refusal, forget: () => setRefusal(undefined) }
}

function titlesHere(): string[] {
  const boards: readonly ListedBoard[] = queries.getQueryData(api.boards.list.queryKey()) ?? []
  return boards.map((board) => board.title)
}

/** Undefined is not JSON: no JSON text parses to it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
