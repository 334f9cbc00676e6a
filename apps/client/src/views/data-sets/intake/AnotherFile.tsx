import { FileButton } from '../../../ui/FileButton.tsx'
import { useWords } from '../../../words/words.ts'

export const accept = '.csv,.tsv,.tab,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain'

export function AnotherFile({ onFile }: { onFile: (file: File) => void }) {
  const said = useWords().intake
  return (
    <FileButton variant="bare" accept={accept} onFiles={([file]) => file && onFile(file)}>
      {said.another}
    </FileButton>
  )
}
