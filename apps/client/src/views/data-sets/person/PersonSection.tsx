import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf } from '../../../session/api.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useWords } from '../../../words/words.ts'
import type { DataSet } from '../data-set.ts'
import { missingOf } from '../kept.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { ExportAll } from './ExportAll.tsx'
import { FindPerson } from './FindPerson.tsx'
import { PersonActs } from './PersonActs.tsx'
import { PersonFacts } from './PersonFacts.tsx'

/** One person found by id, with all that is kept; and everybody taken out at once. */
export function PersonSection({ dataSet }: { dataSet: DataSet }) {
  const words = useWords()
  const said = words.consumer
  const [erasing, setErasing] = useState<string>()
  // Nobody stays in memory once she is no longer shown.
  const find = useMutation({ ...api.consumers.find.mutationOptions(), gcTime: 0 })
  const missing = missingOf(dataSet)
  return (
    <Sheet at="person" title={said.title} says={said.says}>
      <FindPerson
        busy={find.isPending}
        fault={find.error && faultOf(find.error)}
        onFind={(person) => find.mutate({ dataSet: dataSet.dataSet, person })}
        onEraseUnseen={() => setErasing(find.variables?.person)}
      />
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
