import { isTongue, tongues, type TongueName } from '@parley/model/tongue/tongues.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { choice, choose } from '../../words/tongue.ts'
import { useFirstWords } from '../../words/words.ts'
import { putTokenBack } from '../join/token.ts'

const all = Object.keys(tongues).filter(isTongue)
const named = (value: TongueName) => ({ value, label: tongues[value].name })

/** In which language the page speaks on this device; it begins anew in it. */
export function LanguageChoice({ automatic = false }: { automatic?: boolean }) {
  const words = useFirstWords()
  const chosen = choice()
  const kept = isTongue(chosen) ? chosen : 'browser'
  const browser = { value: 'browser' as const, label: words.ui.languageOfBrowser }
  return (
    <Segmented
      label={words.ui.language}
      value={automatic || kept !== 'browser' ? kept : spokenHere()}
      options={[...(automatic ? [browser] : []), ...all.map(named)]}
      onValueChange={(value) => {
        putTokenBack()
        choose(value)
      }}
    />
  )
}

const spokenHere = (): TongueName => all.find((tongue) => tongue === document.documentElement.lang) ?? 'en'
