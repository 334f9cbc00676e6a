import { useFirstWords } from '../words/words.ts'
import { useToast } from './Toast.tsx'

/** Puts text on the clipboard and says so, or says why not. */
export function useCopy(): (text: string) => Promise<void> {
  const say = useToast()
  const words = useFirstWords()
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      say({ says: words.ui.copied })
    } catch {
      say({ says: words.ui.cannotCopy })
    }
  }
}
