import { useWords } from '../../words/words.ts'
import { Thumbnail } from './Thumbnail.tsx'
import type { Template } from './StartChoice.tsx'
import styles from './TemplateShelf.module.css'

interface Props {
  templates: readonly Template[]
  onChoose: (template: string) => void
}

export function TemplateShelf({ templates, onChoose }: Props) {
  const said = useWords().boards.templates
  if (templates.length === 0) return null
  return (
    <section className={styles['shelf']} aria-labelledby="templates">
      <h2 id="templates" className={styles['title']}>
        {said.title}
      </h2>
      <ul className={styles['list']}>
        {templates.map(({ name, title, says, thumbnail }) => (
          <li key={name}>
            <button type="button" className={styles['template']} onClick={() => onChoose(name)}>
              <Thumbnail of={thumbnail} className={styles['thumbnail']} />
              <span className={styles['words']}>
                <b dir="auto">{title}</b>
                <span>{says}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
