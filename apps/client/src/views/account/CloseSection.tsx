import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { AccountSection } from './AccountSection.tsx'
import { CloseAccountDialog, type Leaving } from './CloseAccountDialog.tsx'

export function CloseSection({ me }: { me: Leaving & { guest: boolean } }) {
  const said = useWords().ownAccount.close
  const [asking, setAsking] = useState(false)
  const named = me.email !== null
  return (
    <AccountSection
      title={named ? said.title : said.titleGuest}
      says={me.guest ? said.saysGuest : said.says}
      actions={<Button onClick={() => setAsking(true)}>{named ? said.act : said.actGuest}</Button>}
    >
      {asking && <CloseAccountDialog me={me} onClose={() => setAsking(false)} />}
    </AccountSection>
  )
}
