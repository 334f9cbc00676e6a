import { Download } from 'lucide-react'
import { renderSVG } from 'uqr'
import { useBoard } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { fileNameFor, saveFile } from '../../ui/save-file.ts'
import { useWords } from '../../words/words.ts'
import styles from './listening.module.css'

/** An address as a code for phones, black on white in the dark too; a quarter of it may be scratched. */
export function Code({ url, card }: { url: string; card: string }) {
  const words = useWords().listening.sheet
  const title = useBoard((board) => board.cards.get(card)?.title) ?? ''
  const svg = renderSVG(url, { ecc: 'Q', border: 4 })
  const save = () => saveFile(fileNameFor(title, '.svg'), new Blob([svg], { type: 'image/svg+xml' }))
  return (
    <div className={styles['code']}>
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={words.code} width={168} height={168} />
      <div>
        <Button size="s" icon={Download} onClick={save}>
          {words.save}
        </Button>
        <a href={url} target="_blank" rel="noreferrer">
          {words.look}
        </a>
      </div>
    </div>
  )
}
