import { useQuery } from '@tanstack/react-query'
import { FlaskConical, Plus } from 'lucide-react'
import { useState } from 'react'
import { FaultAlert } from '../panels/FaultAlert.tsx'
import { api } from '../session/api.ts'
import { useMe } from '../session/useMe.ts'
import { Button } from '../ui/Button.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { useWords } from '../words/words.ts'
import { DataSetList } from './data-sets/DataSetList.tsx'
import { DataSetsBar } from './data-sets/DataSetsBar.tsx'
import { EmptyDataSets } from './data-sets/EmptyDataSets.tsx'
import { NewDataSetDialog } from './data-sets/NewDataSetDialog.tsx'
import { useSample } from './data-sets/useSample.ts'
import { NotFoundView } from './NotFoundView.tsx'
import { UnreachableView } from './UnreachableView.tsx'
import styles from './sheets.module.css'

/** All consumer data sets of the workspace; to a guest there is no such page. */
export function DataSetsView() {
  const words = useWords()
  const said = words.dataSets
  const me = useMe()
  const member = me !== undefined && !me.guest
  useTitle(said.documentTitle)
  const list = useQuery({ ...api.consumers.list.queryOptions(), enabled: member })
  const sample = useSample()
  const [making, setMaking] = useState(false)
  if (!member) return <NotFoundView />
  if (list.isError && !list.data)
    return <UnreachableView error={list.error} onRetry={() => void list.refetch()} />
  const acts = <Acts sample={sample} onMake={() => setMaking(true)} />
  const isEmpty = list.data?.length === 0
  return (
    <>
      <DataSetsBar>
        <b>{words.ui.product}</b>
      </DataSetsBar>
      <main className={styles['wide']}>
        <PageHead
          heading="h1"
          title={said.title}
          says={sample.isPending ? said.sampling : said.says}
          live
          end={!isEmpty && acts}
        />
        <FaultAlert of={sample.error} />
        {isEmpty ? <EmptyDataSets actions={acts} /> : <DataSetList dataSets={list.data} />}
      </main>
      {making && <NewDataSetDialog onClose={() => setMaking(false)} />}
    </>
  )
}

function Acts({ sample, onMake }: { sample: ReturnType<typeof useSample>; onMake: () => void }) {
  const said = useWords().dataSets
  return (
    <>
      <Button icon={FlaskConical} busy={sample.isPending} onClick={() => sample.mutate()}>
        {said.sample}
      </Button>
      <Button variant="primary" icon={Plus} onClick={onMake}>
        {said.make}
      </Button>
    </>
  )
}
