import { useWords } from '../../words/words.ts'
import { AccountSection } from './AccountSection.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'

export function LanguageSection() {
  const words = useWords()
  return (
    <AccountSection title={words.ui.language} says={words.ownAccount.languageSays}>
      <LanguageChoice automatic />
    </AccountSection>
  )
}
