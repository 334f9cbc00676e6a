import { useInfiniteQuery } from '@tanstack/react-query'
import { ListState } from '../ListState.tsx'
import { api, client } from '../../session/api.ts'
import { useMayDo, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { NextPage } from '../../ui/NextPage.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useWords } from '../../words/words.ts'
import { ApprovalRow } from './ApprovalRow.tsx'
import styles from './approvals.module.css'

interface Props {
  onAsk: () => void
  onClose: () => void
}

/** What was laid before somebody, and what came of it. */
export function ApprovalsDialog({ onAsk, onClose }: Props) {
  const words = useWords()
  const said = words.review.approvals
  const { board } = useSession()
  const mayAsk = useMayDo('ask')
  const list = useEarlier(board)
  const all = list.data?.pages.flatMap(({ approvals }) => approvals) ?? []
  return (
    <Dialog
      title={said.title}
      says={said.says}
      width="l"
      actions={
        <>
          <DialogCancel>{words.ui.close}</DialogCancel>
          {mayAsk && <AskButton onAsk={onAsk} />}
        </>
      }
      onClose={onClose}
    >
      <ListState of={list} none={list.data && all.length === 0}>
        <p className={styles['quiet']}>
          {said.none} {said.noneSays}
        </p>
      </ListState>
      {all.length > 0 && (
        <Rows label={said.title}>
          {all.map((approval) => (
            <ApprovalRow key={approval.approval} approval={approval} mayAsk={mayAsk} onGo={onClose} />
          ))}
        </Rows>
      )}
      <NextPage of={list}>{said.more}</NextPage>
    </Dialog>
  )
}

function AskButton({ onAsk }: Pick<Props, 'onAsk'>) {
  const words = useWords().review.ask
  return (
    <Button variant="primary" onClick={onAsk}>
      {words.open}
    </Button>
  )
}

/** A page at a time, the newest first. Under the name of the call, so that news of approvals asks again. */
const useEarlier = (board: string) =>
  useInfiniteQuery({
    queryKey: [...api.approvals.list.pathKey(), { board, pages: true }],
    queryFn: ({ pageParam }) =>
      client.approvals.list.query({ board, ...(pageParam !== null && { before: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
