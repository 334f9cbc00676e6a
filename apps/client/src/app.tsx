import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { queries } from './session/api.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { ToastProvider } from './ui/Toast.tsx'
import { Tooltips } from './ui/Tooltips.tsx'
import { AccountGate } from './views/AccountGate.tsx'
import { BoardsView } from './views/BoardsView.tsx'
import { BrokenView } from './views/BrokenView.tsx'
import { JoinView } from './views/JoinView.tsx'
import { NotFoundView } from './views/NotFoundView.tsx'
import { OpeningView } from './views/OpeningView.tsx'

// The canvas is three times as heavy as all the rest: it is fetched when a board is opened.
const boardView = () => import('./views/BoardView.tsx')
const BoardView = lazy(async () => ({ default: (await boardView()).BoardView }))
// Not to wait for who one is before asking for what one came to see.
if (location.pathname.startsWith('/board/')) void boardView()

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
      <Route path="/board/:id">
        {({ id }) => (
          <AccountGate standsAlone>
            <Suspense fallback={<OpeningView />}>
              {/* A key, so that nothing of one board is carried over to the next. */}
              <BoardView key={id} board={id} />
            </Suspense>
          </AccountGate>
        )}
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
