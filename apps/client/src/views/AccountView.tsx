import { useMe } from '../session/useMe.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { TopBar } from '../ui/TopBar.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { useWords } from '../words/words.ts'
import { CloseSection } from './account/CloseSection.tsx'
import { DataSection } from './account/DataSection.tsx'
import { KeepSection } from './account/KeepSection.tsx'
import { LanguageSection } from './account/LanguageSection.tsx'
import { NameSection } from './account/NameSection.tsx'
import { PasswordSection } from './account/PasswordSection.tsx'
import { SessionsSection } from './account/SessionsSection.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import styles from './sheets.module.css'

/** Who I am here, from where I am signed in, what is kept about me, and the way out. */
export function AccountView() {
  const words = useWords()
  useTitle(words.ownAccount.documentTitle)
  const me = useMe()
  if (!me) return null
  return (
    <>
      <TopBar
        home={{ href: '/', label: words.ui.allBoards }}
        start={<b>{words.ui.product}</b>}
        end={<AccountMenu />}
      />
      <main className={styles['narrow']}>
        <PageHead heading="h1" title={words.ownAccount.title} />
        <NameSection key={me.name} name={me.name} />
        {me.email === null ? <KeepSection /> : <PasswordSection email={me.email} />}
        <LanguageSection />
        <SessionsSection changes={me.email !== null} />
        <DataSection />
        <CloseSection me={me} />
      </main>
    </>
  )
}
