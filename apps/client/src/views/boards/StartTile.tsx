import type { ListedTemplate } from './listedTemplate.ts'
import { TemplatePicture } from './TemplatePicture.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import type { Thumbnail as Shape } from './thumbnail.ts'
import styles from './StartChoice.module.css'

const nothing: Shape = { cards: [], links: [] }

/** Something a new board may begin with. Without a story it is drawn as an empty table. */
export type Start = {
  name: string | undefined
  title: string
  says: string
  /** What kind of plan it is, and how much of it there is. */
  facts?: string
  story?: ListedTemplate['story'] | undefined
}

interface Props {
  start: Start
  /** The radio group it belongs to. */
  group: string
  chosen: string | undefined
  onChoose: (name: string | undefined) => void
}

export function StartTile({ start: { name, title, says, facts, story }, group, chosen, onChoose }: Props) {
  return (
    <label className={styles['choice']}>
      <input type="radio" name={group} checked={name === chosen} onChange={() => onChoose(name)} />
      {story ? (
        <TemplatePicture of={story} className={styles['thumbnail']} />
      ) : (
        <Thumbnail of={nothing} className={styles['thumbnail']} />
      )}
      <span className={styles['words']}>
        <b dir="auto">{title}</b>
        <span>{says}</span>
        {facts && <span className={styles['facts']}>{facts}</span>}
      </span>
    </label>
  )
}
