import { useQuery } from '@tanstack/react-query'
import { api, faultOf } from '../session/api.ts'
import { useMe } from '../session/useMe.ts'
import { DataSetPage } from './data-sets/DataSetPage.tsx'
import { NotFoundView } from './NotFoundView.tsx'
import { OpeningView } from './OpeningView.tsx'
import { UnreachableView } from './UnreachableView.tsx'

/** One consumer data set; to a guest there is no such page. */
export function DataSetView({ id }: { id: string }) {
  const me = useMe()
  const member = me !== undefined && !me.guest
  const one = useQuery({ ...api.consumers.get.queryOptions({ dataSet: id }), enabled: member })
  if (!member) return <NotFoundView />
  if (one.data) return <DataSetPage dataSet={one.data} me={me.id} />
  if (!one.isError) return <OpeningView />
  const gone = ['noDataSet', 'badInput'].includes(faultOf(one.error).code)
  return gone ? <NotFoundView /> : <UnreachableView error={one.error} onRetry={() => void one.refetch()} />
}
