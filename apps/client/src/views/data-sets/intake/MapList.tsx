import { useState } from 'react'
import type { Encoding } from '../../../panels/import/reading/sheets.ts'
import type { Part, Place } from '../../../session/send-list.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../../ui/Dialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { Select } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { AllOfThem } from './AllOfThem.tsx'
import { AnotherFile } from './AnotherFile.tsx'
import { FirstRows } from './FirstRows.tsx'
import { ListColumns } from './ListColumns.tsx'
import type { List } from './list.ts'
import { beginUpload } from './uploads.ts'
import { useMapping } from './useMapping.ts'

interface Props {
  place: Place
  file: File
  lists: readonly List[]
  encoding: Encoding | undefined
  part: Part | undefined
  onAnother: (file: File) => void
  onClose: () => void
}

/** What each column of a list is, what stands in its first rows, and what is in the way. */
export function MapList({ place, file, lists, encoding, part, onAnother, onClose }: Props) {
  const words = useWords()
  const said = words.intake
  const list = useMapping(place.what, lists)
  const [goOn, setGoOn] = useState(false)
  const arrived = part && part.at > 0 && part.at < list.csv.size ? part.at : 0
  const submit = () => {
    if (!list.isSound) return
    const { csv, told } = list
    void beginUpload(place, { file: file.name, csv, told }, goOn ? arrived : 0)
    onClose()
  }
  return (
    <Dialog
      width="l"
      title={said.act[place.what]}
      says={file.name}
      onSubmit={submit}
      note={<AnotherFile onFile={onAnother} />}
      actions={
        <>
          <DialogCancel />
          <Button type="submit" variant="primary" aria-disabled={!list.isSound}>
            {said.act[place.what]}
          </Button>
        </>
      }
      onClose={onClose}
    >
      {encoding && <Alert severity="warning">{words.importing.encodings[encoding]}</Alert>}
      <InTheWay list={list} />
      {lists.length > 1 && <SheetChoice lists={lists} at={list.at} onChoose={(at) => list.chooseList(at)} />}
      <ListColumns mapping={list.mapping} onChoose={list.choose} />
      {list.all !== undefined && <AllOfThem what={place.what} all={list.all} onSay={list.sayAll} />}
      <FirstRows mapping={list.mapping} />
      {arrived > 0 && <Switch label={said.goOnHere(arrived)} checked={goOn} onCheckedChange={setGoOn} />}
    </Dialog>
  )
}

interface SheetProps {
  lists: readonly List[]
  at: number
  onChoose: (at: number) => void
}

function SheetChoice({ lists, at: chosen, onChoose }: SheetProps) {
  const said = useWords().intake
  return (
    <Field label={said.sheet}>
      <Select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {lists.map(({ name }, at) => (
          <option key={name} value={at}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function InTheWay({ list: { csv, isTooLong, twice, missing } }: { list: ReturnType<typeof useMapping> }) {
  const said = useWords().intake
  return (
    <>
      {isTooLong && <Alert severity="error">{said.tooLong(csv.size)}</Alert>}
      {twice !== undefined && <Alert severity="error">{said.twice(twice)}</Alert>}
      {missing.length > 0 && <Alert severity="warning">{said.missing(missing)}</Alert>}
    </>
  )
}
