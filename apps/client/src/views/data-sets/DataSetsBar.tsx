import type { ReactNode } from 'react'
import { Inbox } from '../../panels/inbox/Inbox.tsx'
import { useNews } from '../../session/news.ts'
import { TopBar } from '../../ui/TopBar.tsx'
import { useWords } from '../../words/words.ts'
import { AccountMenu } from '../AccountMenu.tsx'

/** The bar above data sets. */
export function DataSetsBar({ children }: { children: ReactNode }) {
  const words = useWords()
  useNews({})
  return (
    <TopBar
      home={{ href: '/', label: words.ui.allBoards }}
      start={children}
      end={
        <>
          <Inbox />
          <AccountMenu />
        </>
      }
    />
  )
}
