import { useMemo, useState } from 'react'
import { workbookIn } from '@parley/model/tables/workbook.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { ChooseTable } from './ChooseTable.tsx'
import type { Importing } from './importing.ts'
import { MapTable } from './MapTable.tsx'
import type { Source } from './reading/read-in-worker.ts'
import type { Parting } from './reading/sheets.ts'
import { refusalSaid } from './said.ts'
import { useSheets } from './useSheets.ts'
import { WholeWorkbook } from './WholeWorkbook.tsx'

interface Props {
  importing: Importing
  onClose: () => void
}

/** From a table to cards: choose it, say what its columns are, mend what cannot be read, put it down. */
export function ImportDialog({ importing, onClose }: Props) {
  const [source, setSource] = useState(importing.source)
  const [parting, setParting] = useState<Parting>()
  const read = useSheets(source, parting)
  const [isOneSheet, setOneSheet] = useState(false)
  const workbook = useWorkbook(read)
  const take = (next: Source | undefined) => {
    setSource(next)
    setParting(undefined)
    setOneSheet(false)
  }
  const another = () => take(undefined)
  if (!source) return <Waiting onClose={onClose} onTake={take} />
  if (!read) return <Waiting onClose={onClose} onTake={take} reading={source.name} />
  if (!read.ok) return <Refused source={source} refusal={read.refusal} onClose={onClose} onTake={take} />
  if (workbook && !isOneSheet)
    return (
      <WholeWorkbook
        name={source.name}
        workbook={workbook}
        onOneSheet={() => setOneSheet(true)}
        onAnother={another}
        onClose={onClose}
      />
    )
  return (
    <MapTable
      key={`${source.name} ${read.parting}`}
      name={source.name}
      read={read}
      onParting={setParting}
      onAnother={another}
      asText={source === importing.source ? importing.asText : undefined}
      onClose={onClose}
    />
  )
}

/** The whole plan, where the sheets are those that Parley writes. */
function useWorkbook(read: ReturnType<typeof useSheets>) {
  const { locale } = useFormats()
  return useMemo(
    () => (read?.ok ? workbookIn(read.sheets, { locale, tongues: read.tongues }) : undefined),
    [read, locale],
  )
}

interface WaitingProps {
  onClose: () => void
  onTake: (source: Source) => void
  reading?: string
}

function Waiting({ onClose, onTake, reading }: WaitingProps) {
  const words = useWords().importing
  return (
    <Dialog title={words.title} says={words.says} actions={<DialogCancel />} onClose={onClose}>
      {reading === undefined ? (
        <ChooseTable onTake={onTake} />
      ) : (
        <p role="status">{words.reading(reading)}</p>
      )}
    </Dialog>
  )
}

interface RefusedProps {
  source: Source
  refusal: Parameters<typeof refusalSaid>[0]
  onClose: () => void
  onTake: (source: Source | undefined) => void
}

function Refused({ source, refusal, onClose, onTake }: RefusedProps) {
  const words = useWords().importing
  return (
    <Dialog
      title={words.title}
      says={words.refusedTitle(source.name)}
      actions={
        <>
          <DialogCancel />
          <Button onClick={() => onTake(undefined)}>{words.another}</Button>
        </>
      }
      onClose={onClose}
    >
      <Alert severity="error">{refusalSaid(refusal, words)}</Alert>
    </Dialog>
  )
}
