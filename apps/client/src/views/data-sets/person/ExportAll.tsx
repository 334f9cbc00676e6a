import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useSayFault } from '../../../panels/useSayFault.ts'
import { api } from '../../../session/api.ts'
import { Button } from '../../../ui/Button.tsx'
import { fetchFile } from '../../../ui/save-file.ts'
import { useWords } from '../../../words/words.ts'
import { whats, type What } from '../intake/list.ts'
import type { Missing } from '../kept.ts'
import styles from '../data-set.module.css'

/** The whole data set as files; where something must be said first, what that is. */
export function ExportAll({ dataSet, missing }: { dataSet: string; missing: readonly Missing[] }) {
  const words = useWords()
  const said = words.consumer.all
  // A list a press: of two at once, browsers drop one.
  const open = useMutation({
    ...api.consumers.exportAll.mutationOptions(),
    onError: useSayFault(),
  })
  const take = (what: What) =>
    open.mutate({ dataSet }, { onSuccess: (addresses) => fetchFile(addresses[what]) })
  return (
    <div className={styles['apart']}>
      <div className={styles['grow']}>
        <h3>{said.title}</h3>
        <p className={styles['quiet']}>{missing.length > 0 ? said.missing(missing) : said.says}</p>
      </div>
      {missing.length === 0 &&
        whats.map((what) => (
          <Button key={what} icon={Download} busy={open.isPending} onClick={() => take(what)}>
            {said.act[what]}
          </Button>
        ))}
    </div>
  )
}
