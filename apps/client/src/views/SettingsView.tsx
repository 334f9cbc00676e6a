import { useNews } from '../session/news.ts'
import { useMe } from '../session/useMe.ts'
import { Inbox } from '../panels/inbox/Inbox.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { TopBar } from '../ui/TopBar.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { useWords } from '../words/words.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { NotFoundView } from './NotFoundView.tsx'
import { HooksSection } from './settings/HooksSection.tsx'
import { LogSection } from './settings/LogSection.tsx'
import styles from './sheets.module.css'

/** What belongs to the workspace as a whole; its owner sees it, to all others there is no such page. */
export function SettingsView() {
  const words = useWords()
  const me = useMe()
  useTitle(words.settings.documentTitle)
  useNews({})
  if (me?.standing !== 'owner') return <NotFoundView />
  return (
    <>
      <TopBar
        home={{ href: '/', label: words.ui.allBoards }}
        start={<b>{words.ui.product}</b>}
        end={
          <>
            <Inbox />
            <AccountMenu />
          </>
        }
      />
      <main className={styles['page']}>
        <PageHead heading="h1" title={words.settings.title} />
        <HooksSection />
        <LogSection />
      </main>
    </>
  )
}
