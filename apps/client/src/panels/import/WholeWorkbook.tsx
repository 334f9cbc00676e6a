import { useState } from 'react'
import { readWorkbook, type ReadWorkbook, type Workbook } from '@parley/model/tables/workbook.ts'
import { limits } from '@parley/model/wire.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { usePuttingAll } from './usePutting.ts'
import { WholeFaults } from './WholeFaults.tsx'
import styles from './import.module.css'

interface Props {
  name: string
  workbook: Workbook
  onOneSheet: () => void
  onAnother: () => void
  onClose: () => void
}

/** A workbook as we export it: all its cards and the links between them at once. */
export function WholeWorkbook({ name, workbook, onOneSheet, onAnother, onClose }: Props) {
  const words = useWords().importing
  const { board } = useSession().reader
  const [read, setRead] = useState(() => readWorkbook(workbook, board))
  const put = usePuttingAll(workbook, onClose)
  const sheets = [...read.cards, ...read.links]
  const isNew = ({ replaces }: { replaces?: string }) => replaces === undefined
  const newOf = (some: ReadWorkbook['cards'] | ReadWorkbook['links']) =>
    some.reduce((sum, { drafts }) => sum + drafts.filter(isNew).length, 0)
  const room = { cards: limits.cards - board.cards.size, links: limits.links - board.links.size }
  const isFull = newOf(read.cards) > room.cards || newOf(read.links) > room.links
  const isBad = sheets.some(({ faults }) => faults.length > 0)
  return (
    <Dialog
      width="l"
      title={`${words.title}: ${name}`}
      says={words.whole.says}
      onSubmit={() => isFull || setRead(put())}
      actions={
        <>
          <Button variant="bare" onClick={onAnother}>
            {words.another}
          </Button>
          <DialogCancel />
          <Button onClick={onOneSheet}>{words.whole.oneSheet}</Button>
          <Button type="submit" variant="primary" aria-disabled={isFull || isBad}>
            {words.whole.act(newOf(read.cards), newOf(read.links))}
          </Button>
        </>
      }
      onClose={onClose}
    >
      {isFull && <Alert severity="error">{words.whole.tooMany(room.cards, room.links)}</Alert>}
      <SheetTable sheets={sheets} />
      <WholeFaults sheets={sheets} />
    </Dialog>
  )
}

type SomeSheet = ReadWorkbook['cards' | 'links'][number]

/** How many of each sheet are new, and how many are on the board already. */
function SheetTable({ sheets }: { sheets: readonly SomeSheet[] }) {
  const words = useWords().importing
  const { number } = useFormats()
  return (
    <div className={styles['scroll']} data-sideways>
      <table className={styles['sheets']}>
        <thead>
          <tr>
            <th scope="col">{words.sheet}</th>
            <th scope="col">{words.whole.isNew}</th>
            <th scope="col">{words.whole.isThere}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ sheet, drafts }) => {
            const there = drafts.filter(({ replaces }) => replaces !== undefined).length
            return (
              <tr key={sheet.name}>
                <th scope="row" dir="auto">
                  {sheet.name}
                </th>
                <td>{number(drafts.length - there)}</td>
                <td>{number(there)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
