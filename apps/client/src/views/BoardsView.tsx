import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { api } from '../session/api.ts'
import { useTemplates } from '../session/useTemplates.ts'
import { useKept } from '../panels/useKept.ts'
import { useMe } from '../session/useMe.ts'
import { FileDrop } from '../ui/FileDrop.tsx'
import { MissingDialog } from '../ui/Missing.tsx'
import { onDemand } from '../ui/onDemand.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { useFirstWords } from '../words/words.ts'
import { BoardsBar } from './boards/BoardsBar.tsx'
import { BoardsGrid } from './boards/BoardsGrid.tsx'
import { BoardsLately } from './boards/BoardsLately.tsx'
import { BoardsHead } from './boards/BoardsHead.tsx'
import { clientsOf } from './boards/by-client.ts'
import { ClientFilter } from './boards/ClientFilter.tsx'
import { EmptyBoards } from './boards/EmptyBoards.tsx'
import type { ListedBoard } from './boards/listedBoard.ts'
import { TemplateShelf } from './boards/TemplateShelf.tsx'
import { useBoardActs, type BoardActs } from './boards/useBoardActs.ts'
import { useImport } from './boards/useImport.ts'
import { UnreachableView } from './UnreachableView.tsx'
import styles from './BoardsView.module.css'

const BoardsDialogs = onDemand(
  async () => (await import('./boards/BoardsDialogs.tsx')).BoardsDialogs,
  MissingDialog,
)
const ImportFaultsDialog = onDemand(
  async () => (await import('./boards/ImportFaultsDialog.tsx')).ImportFaultsDialog,
  MissingDialog,
)

/** Ten seconds; the names of thousands are a megabyte, which nobody needs as often. */
const againMs = (boards = 0): number => Math.max(10_000, boards * 10)

/** All boards of the workspace, or all that are shared with a guest. */
export function BoardsView() {
  const words = useFirstWords()
  useTitle(words.boards.documentTitle)
  const me = useMe()
  const member = me !== undefined && !me.guest
  const list = useQuery({
    ...api.boards.list.queryOptions(),
    refetchInterval: ({ state }) => againMs(state.data?.length),
  })
  const templates = useTemplates(member)
  const { clients, chosen, boards, choose } = useClientChosen(list.data)
  const acts = useBoardActs()
  const plan = useImport()
  useDialogsSoon(list.isFetched)

  if (list.isError && !list.data)
    return <UnreachableView error={list.error} onRetry={() => void list.refetch()} />
  const all = list.data
  return (
    <>
      <BoardsBar boards={all ?? []} member={member} onOpen={acts.open} />
      <main className={styles['page']}>
        <BoardsHead boards={all} member={member} away={list.isError} plan={plan} onOpen={acts.open} />
        <BoardsLately boards={all ?? []} />
        <ClientFilter clients={clients} chosen={chosen} onChoose={choose} />
        <BoardsShown boards={boards} member={member} acts={acts}>
          <TemplateShelf
            templates={templates.data ?? []}
            // Under the names of clients it has no place beside the first.
            boards={clients.length > 0 ? Infinity : (boards?.length ?? 0)}
            onChoose={(template) => acts.open({ is: 'create', template })}
          />
        </BoardsShown>
      </main>
      {acts.shown && <BoardsDialogs shown={acts.shown} onClose={acts.close} />}
      {plan.refusal && <ImportFaultsDialog refusal={plan.refusal} onClose={plan.forget} />}
      {member && <PlanDrop onDrop={(files) => void plan.take(files)} />}
    </>
  )
}

/** Of all boards those of the client that was chosen here the last time, while there is such a client. */
function useClientChosen(all: ListedBoard[] | undefined) {
  const [client, choose] = useKept<string>('boards.client', '')
  const clients = clientsOf(all ?? [])
  const chosen = clients.includes(client) ? client : ''
  const boards = chosen ? all?.filter((board) => board.client === chosen) : all
  return { clients, chosen, boards, choose }
}

interface ShownProps {
  boards: ListedBoard[] | undefined
  member: boolean
  acts: BoardActs
  /** What a board can begin with. */
  children: ReactNode
}

function BoardsShown({ boards, member, acts, children }: ShownProps) {
  const me = useMe()
  if (boards?.length === 0)
    return (
      <>
        <EmptyBoards member={member} onOpen={acts.open} />
        {children}
      </>
    )
  return (
    <BoardsGrid boards={boards} me={me?.id} onAct={acts.act}>
      {children}
    </BoardsGrid>
  )
}

function PlanDrop({ onDrop }: { onDrop: (files: readonly File[]) => void }) {
  const said = useFirstWords().boards.import
  return <FileDrop title={said.drop} says={said.dropSays} onDrop={onDrop} />
}

/** Once the boards stand there, what a press opens is fetched before anybody presses. */
function useDialogsSoon(stands: boolean): void {
  useEffect(() => {
    if (!stands) return
    BoardsDialogs.fetch()
    ImportFaultsDialog.fetch()
  }, [stands])
}
