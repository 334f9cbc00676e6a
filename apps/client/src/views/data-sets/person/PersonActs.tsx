import { useMutation } from '@tanstack/react-query'
import { Download, Trash2 } from 'lucide-react'
import { useSayFault } from '../../../panels/useSayFault.ts'
import { api } from '../../../session/api.ts'
import { Button } from '../../../ui/Button.tsx'
import { fileNameFor, saveFile } from '../../../ui/save-file.ts'
import { useToast } from '../../../ui/Toast.tsx'
import { useWords } from '../../../words/words.ts'
import styles from '../data-set.module.css'

interface Props {
  dataSet: string
  person: string
  mayExport: boolean
  onErase: () => void
  onClose: () => void
}

/** What is done with a person that was found. */
export function PersonActs({ dataSet, person, mayExport, onErase, onClose }: Props) {
  const words = useWords()
  const said = words.consumer
  const say = useToast()
  const sayFault = useSayFault()
  const take = useMutation({
    ...api.consumers.export.mutationOptions(),
    gcTime: 0,
    onSuccess: (whole) => {
      const file = fileNameFor(whole.id, '.json')
      saveFile(file, `${JSON.stringify(whole, null, 2)}\n`)
      say({ says: said.exported(file) })
    },
    onError: sayFault,
  })
  return (
    <div className={styles['actions']}>
      <Button size="s" variant="bare" onClick={onClose}>
        {said.close}
      </Button>
      <Button size="s" icon={Trash2} onClick={onErase}>
        {said.erase}
      </Button>
      {mayExport && (
        <Button
          size="s"
          icon={Download}
          busy={take.isPending}
          onClick={() => take.mutate({ dataSet, person })}
        >
          {said.export}
        </Button>
      )}
    </div>
  )
}
