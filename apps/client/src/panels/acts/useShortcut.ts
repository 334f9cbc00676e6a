import { useWords } from '../../words/words.ts'
import { actNamed } from './catalogue.ts'
import { shownKeys } from './keys.ts'

/** The key of an act, as it is written beside its name; undefined where it has none. */
export function useShortcut(): (act: string) => string | undefined {
  const names = useWords().board.acts.keys
  return (act) => {
    const first = actNamed(act)?.keys?.[0]
    return first === undefined ? undefined : shownKeys(first, names)
  }
}
