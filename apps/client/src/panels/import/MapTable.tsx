import { useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { cardKinds } from '@parley/model/cards/index.ts'
import type { ReadTable } from '@parley/model/tables/read-table.ts'
import { limits } from '@parley/model/wire.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { FaultList } from './FaultList.tsx'
import { ImportActions } from './ImportActions.tsx'
import { HowItIsRead } from './HowItIsRead.tsx'
import { Preview } from './Preview.tsx'
import type { Parting } from './reading/sheets.ts'
import { TitleMissing } from './TitleMissing.tsx'
import { usePutting } from './usePutting.ts'
import type { Opened } from './useSheets.ts'
import { useTable } from './useTable.ts'
import { WhatItBecomes } from './WhatItBecomes.tsx'

interface Props {
  name: string
  read: Extract<Opened, { ok: true }>
  onParting: (parting: Parting) => void
  onAnother: () => void
  asText: (() => void) | undefined
  onClose: () => void
}

/** A table that was read: what each column becomes, what the first cards are, and what is in the way. */
export function MapTable({ name, read, onParting, onAnother, asText, onClose }: Props) {
  const words = useWords().importing
  const { at, setAt, board, table } = useSheetOf(read, name)
  const { drafts, faults } = table.read
  const { targets, kind } = table.asked
  const { added, changed, room, isFull } = countsOf(drafts, board)
  const mayPut = drafts.length > 0 && !isFull
  const put = usePutting(table, onClose)
  const readAsText = asText && (() => (onClose(), asText()))
  return (
    <Dialog
      width="l"
      title={`${words.title}: ${name}`}
      says={words.facts(table.rows.length, targets.length, targets.filter((target) => !target).length)}
      onSubmit={() => faults.length === 0 && mayPut && put()}
      note={<InTheWay table={table} />}
      actions={
        <ImportActions
          added={added}
          changed={changed}
          isReading={table.isReading}
          mayPut={mayPut}
          onAnother={onAnother}
          onAsText={readAsText}
        />
      }
      onClose={onClose}
    >
      {read.encoding && <Alert severity="warning">{words.encodings[read.encoding]}</Alert>}
      <WhatItBecomes table={table} />
      <HowItIsRead table={table} read={read} at={at} onSheet={setAt} onParting={onParting} />
      <TitleMissing targets={targets} isNew={added > 0} />
      {isFull && <Alert severity="error">{words.tooMany(room)}</Alert>}
      <ColumnTable key={at} table={table} board={board} />
      <FaultList table={table} />
      <Preview table={table} many={cardKinds[kind].many} />
    </Dialog>
  )
}

/** The sheet that is looked at, and what becomes of it on this board. */
function useSheetOf(read: Props['read'], name: string) {
  const { locale } = useFormats()
  const [at, setAt] = useState(0)
  const sheet = read.sheets[at] ?? read.sheets[0]!
  const board = useBoard((board) => board)
  const table = useTable({ sheet, name, board, locale, tongues: read.tongues })
  return { at, setAt, board, table }
}

/** How many cards would be new and how many other than they are, and whether there is room for them. */
function countsOf(drafts: ReadTable['drafts'], board: Board) {
  const changed = drafts.filter(({ replaces }) => replaces !== undefined).length
  const added = drafts.length - changed
  const room = limits.cards - board.cards.size
  return { added, changed, room, isFull: added > room }
}

/** The values that cannot be read, and if there is none, the rows that are left out. */
function InTheWay({ table: { read, left } }: { table: ReturnType<typeof useTable> }) {
  const words = useWords().importing
  if (read.faults.length > 0) return <Badge severity="error">{words.faults(read.faults.length)}</Badge>
  return left > 0 && words.leftOut(left)
}
