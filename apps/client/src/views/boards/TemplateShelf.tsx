import { LayoutTemplate } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { useFirstWords } from '../../words/words.ts'
import type { ListedTemplate } from './listedTemplate.ts'
import { TemplatePicture } from './TemplatePicture.tsx'
import styles from './TemplateShelf.module.css'

interface Props {
  templates: readonly ListedTemplate[]
  /** How many boards there are: while they are few, the shelf stands beside them in place of those to come. */
  boards: number
  /** Without a name: all of them are shown. */
  onChoose: (template?: string) => void
}

const few = 3
/** As many as stand beside the first boards without being in their way. */
const most = 2

export function TemplateShelf({ templates, boards, onChoose }: Props) {
  const said = useFirstWords().boards.templates
  if (templates.length === 0) return null
  return (
    <section
      className={classes(styles['shelf'], boards > 0 && boards <= few && styles['beside'])}
      data-boards={boards}
      aria-labelledby="templates"
    >
      <header className={styles['head']}>
        <h2 id="templates" className={styles['title']}>
          {said.title}
        </h2>
        <Button
          variant="bare"
          size="s"
          icon={LayoutTemplate}
          className={styles['all']}
          onClick={() => onChoose()}
        >
          {said.all(templates.filter(({ flaws }) => flaws === 0).length)}
        </Button>
      </header>
      <ul className={styles['list']}>
        {templates.slice(0, most).map(({ name, title, says, story, trade, market, cards }) => (
          <li key={name}>
            <button type="button" className={styles['template']} onClick={() => onChoose(name)}>
              <TemplatePicture of={story} className={styles['picture']} />
              <span className={styles['words']}>
                <b dir="auto">{title}</b>
                <span>{says}</span>
                <span>{said.facts(trade, market, cards)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
