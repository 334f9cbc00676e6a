import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { askAgain, type DataSet } from './data-set.ts'

/** The end of a data set, asked twice. */
export function RemoveSection({ dataSet }: { dataSet: DataSet }) {
  const said = useWords().dataSets.remove
  const [asking, setAsking] = useState(false)
  const remove = useRemove(dataSet)
  return (
    <>
      <Sheet
        title={said.title}
        says={said.says}
        actions={
          <Button icon={Trash2} onClick={() => setAsking(true)}>
            {said.act}
          </Button>
        }
      />
      {asking && (
        <ActDialog
          title={said.title}
          says={said.sure(dataSet.title, dataSet.people)}
          act={said.act}
          danger
          busy={remove.isPending}
          onAct={() => remove.mutate({ dataSet: dataSet.dataSet })}
          onClose={() => setAsking(false)}
        >
          <FaultAlert of={remove.error} />
        </ActDialog>
      )}
    </>
  )
}

function useRemove({ title }: DataSet) {
  const said = useWords().dataSets.remove
  const say = useToast()
  const [, go] = useLocation()
  return useMutation({
    ...api.consumers.remove.mutationOptions(),
    onSuccess: () => {
      say({ says: said.done(title) })
      go('/data-sets')
      void askAgain()
    },
  })
}
