import { QueryClientProvider } from '@tanstack/react-query'
import { Route, Switch } from 'wouter'
import { api, queries } from './session/api.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { MissingPage } from './ui/Missing.tsx'
import { onDemand } from './ui/onDemand.tsx'
import { ToastProvider } from './ui/Toast.tsx'
import { Tooltips } from './ui/Tooltips.tsx'
import { fetchViewAhead } from './views/board/view-name.ts'
import { AccountGate } from './views/AccountGate.tsx'
import { BoardsView } from './views/BoardsView.tsx'
import { BrokenView } from './views/BrokenView.tsx'
import { JoinView } from './views/JoinView.tsx'
import { NotFoundView } from './views/NotFoundView.tsx'
import { OpeningView } from './views/OpeningView.tsx'

const AccountView = onDemand(async () => (await import('./views/AccountView.tsx')).AccountView, MissingPage)
const BoardView = onDemand(async () => (await import('./views/BoardView.tsx')).BoardView, MissingPage)
const DataSetsView = onDemand(
  async () => (await import('./views/DataSetsView.tsx')).DataSetsView,
  MissingPage,
)
const DataSetView = onDemand(async () => (await import('./views/DataSetView.tsx')).DataSetView, MissingPage)
const SettingsView = onDemand(
  async () => (await import('./views/SettingsView.tsx')).SettingsView,
  MissingPage,
)
const ReviewView = onDemand(async () => (await import('./views/ReviewView.tsx')).ReviewView, MissingPage)
const EmbedView = onDemand(async () => (await import('./views/EmbedView.tsx')).EmbedView, MissingPage)
// Who one is, and what one came to see, are asked for together; who comes by a link that only shows is nobody.
if (location.pathname.startsWith('/embed/')) EmbedView.fetch()
else void queries.prefetchQuery(api.account.me.queryOptions())
if (location.pathname.startsWith('/board/')) {
  BoardView.fetch()
  fetchViewAhead()
}

const broken = (error: unknown) => <BrokenView error={error} />

export function App() {
  return (
    <ErrorBoundary fallback={broken}>
      <QueryClientProvider client={queries}>
        <Tooltips>
          <ToastProvider>
            <Pages />
          </ToastProvider>
        </Tooltips>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <AccountGate>
          <BoardsView />
        </AccountGate>
      </Route>
      <Route path="/board/:id">{({ id }) => <BoardPage board={id} />}</Route>
      <Route path="/account">
        <AccountGate>
          <AccountView meanwhile={<OpeningView />} />
        </AccountGate>
      </Route>
      <Route path="/settings">
        <AccountGate>
          <SettingsView meanwhile={<OpeningView />} />
        </AccountGate>
      </Route>
      <Route path="/data-sets">
        <AccountGate>
          <DataSetsView meanwhile={<OpeningView />} />
        </AccountGate>
      </Route>
      <Route path="/data-sets/:id">{({ id }) => <DataSetPage id={id} />}</Route>
      <Route path="/review/:id">
        {({ id }) => <ReviewView key={id} snapshot={id} meanwhile={<OpeningView />} />}
      </Route>
      <Route path="/embed/:token">
        {({ token }) => <EmbedView token={token} meanwhile={<OpeningView />} />}
      </Route>
      <Route path="/join">
        <JoinView />
      </Route>
      <Route>
        <NotFoundView />
      </Route>
    </Switch>
  )
}

function BoardPage({ board }: { board: string }) {
  return (
    <AccountGate standsAlone>
      {/* A key, so that nothing of one board is carried over to the next. */}
      <BoardView key={board} board={board} meanwhile={<OpeningView />} />
    </AccountGate>
  )
}

function DataSetPage({ id }: { id: string }) {
  return (
    <AccountGate>
      <DataSetView key={id} id={id} meanwhile={<OpeningView />} />
    </AccountGate>
  )
}
