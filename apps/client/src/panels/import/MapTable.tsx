import { useState } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
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
  const { locale } = useFormats()
  const [at, setAt] = useState(0)
  const sheet = read.sheets[at] ?? read.sheets[0]!
  const board = useBoard((board) => board)
  const table = useTable({ sheet, name, board, locale, tongues: read.tongues })
  const { drafts, faults } = table.read
  const { targets } = table.asked
  const changed = drafts.filter(({ replaces }) => replaces !== undefined).length
  const room = limits.cards - board.cards.size
  const isFull = drafts.length - changed > room
  const put = usePutting(table, onClose)
  return (
    <Dialog
      width="l"
      title={`${words.title}: ${name}`}
      says={words.facts(table.rows.length, targets.length, targets.filter((target) => !target).length)}
      onSubmit={() => faults.length === 0 && drafts.length > 0 && !isFull && put()}
      note={
        faults.length > 0 ? (
          <Badge severity="error">{words.faults(faults.length)}</Badge>
        ) : (
          table.left > 0 && words.leftOut(table.left)
        )
      }
      actions={
        <ImportActions
          added={drafts.length - changed}
          changed={changed}
          isReading={table.isReading}
          mayPut={drafts.length > 0 && !isFull}
          onAnother={onAnother}
          onAsText={
            asText &&
            (() => {
              onClose()
              asText()
            })
          }
        />
      }
      onClose={onClose}
    >
      {read.encoding && <Alert severity="warning">{words.encodings[read.encoding]}</Alert>}
      <WhatItBecomes table={table} />
      <HowItIsRead table={table} read={read} at={at} onSheet={setAt} onParting={onParting} />
      <TitleMissing targets={targets} isNew={drafts.length > changed} />
      {isFull && <Alert severity="error">{words.tooMany(room)}</Alert>}
      <ColumnTable key={at} table={table} board={board} />
      <FaultList table={table} />
      <Preview table={table} many={cardKinds[table.asked.kind].many} />
    </Dialog>
  )
}
