import { Logo } from '../ui/Logo.tsx'
import { useFirstWords } from '../words/words.ts'
import styles from './OpeningView.module.css'

/** While a page is on its way: nothing at first, then the mark, so that a quick answer does not flicker. */
export function OpeningView() {
  const words = useFirstWords()
  return (
    <main className={styles['page']}>
      <div className={styles['mark']}>
        <Logo />
        <h1 className="sr">{words.ui.loading}</h1>
      </div>
    </main>
  )
}
