import { useMutation } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { api, faultOf } from '../../../session/api.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import type { DataSet } from '../data-set.ts'
import { missingOf } from '../kept.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { ExportAll } from './ExportAll.tsx'
import { PersonActs } from './PersonActs.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import styles from '../data-set.module.css'

/** One person found by id, with all that is kept; and everybody taken out at once. */
export function PersonSection({ dataSet }: { dataSet: DataSet }) {
  const words = useWords()
  const said = words.consumer
  const [id, setId] = useState('')
  const [erasing, setErasing] = useState<string>()
  // Nobody stays in memory once she is no longer shown.
  const find = useMutation({ ...api.consumers.find.mutationOptions(), gcTime: 0 })
  const fault = find.error && faultOf(find.error, words.ui.unreachable.title)
  const missing = missingOf(dataSet)
  return (
    <Sheet at="person" title={said.title} says={said.says}>
      <form
        role="search"
        className={styles['line']}
        onSubmit={(event) => {
          event.preventDefault()
          if (id.trim()) find.mutate({ dataSet: dataSet.dataSet, person: id.trim() })
        }}
      >
        <Field label={said.id} className={styles['grow']} error={fault?.says}>
          <TextInput
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            value={id}
            onChange={(event) => setId(event.target.value)}
          />
        </Field>
        <Button type="submit" icon={Search} busy={find.isPending}>
          {said.find}
        </Button>
      </form>
      {fault?.code === 'noConsumer' && (
        <div>
          <Button size="s" variant="bare" onClick={() => setErasing(find.variables?.person)}>
            {said.eraseUnseen}
          </Button>
        </div>
      )}
      {find.data && (
        <PersonFacts
          person={find.data}
          actions={
            <PersonActs
              dataSet={dataSet.dataSet}
              person={find.data.id}
              mayExport={missing.length === 0}
              onErase={() => setErasing(find.data.id)}
              onClose={find.reset}
            />
          }
        />
      )}
      <ExportAll dataSet={dataSet.dataSet} missing={missing} />
      {erasing !== undefined && (
        <EraseDialog
          dataSet={dataSet.dataSet}
          person={erasing}
          onErased={find.reset}
          onClose={() => setErasing(undefined)}
        />
      )}
    </Sheet>
  )
}
