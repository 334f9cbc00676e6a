import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useSayFault } from '../../panels/useSayFault.ts'
import { api } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { fileNameFor, saveFile } from '../../ui/save-file.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { AccountSection } from './AccountSection.tsx'

export function DataSection() {
  const words = useWords()
  const said = words.ownAccount.data
  const toast = useToast()
  const sayFault = useSayFault()
  const take = useMutation({
    ...api.account.export.mutationOptions(),
    onSuccess: (kept) => {
      const file = fileNameFor(said.file, '.json')
      saveFile(file, `${JSON.stringify(kept, null, 2)}\n`)
      toast({ says: said.done(file) })
    },
    onError: sayFault,
  })
  return (
    <AccountSection
      title={said.title}
      says={said.says}
      actions={
        <Button icon={Download} busy={take.isPending} onClick={() => take.mutate()}>
          {said.act}
        </Button>
      }
    />
  )
}
