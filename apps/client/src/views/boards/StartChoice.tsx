import { useId } from 'react'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import type { ListedTemplate } from './listedTemplate.ts'
import { TemplatePicture } from './TemplatePicture.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import type { Thumbnail as Shape } from './thumbnail.ts'
import styles from './StartChoice.module.css'

const nothing: Shape = { cards: [], links: [] }

/** An empty table with the guide beside it; no template is called so. */
export const stepByStep = 'step-by-step'

interface Props {
  templates: readonly ListedTemplate[]
  chosen: string | undefined
  onChoose: (template: string | undefined) => void
}

/** What a new board begins with, each drawn as it will look. */
export function StartChoice({ templates, chosen, onChoose }: Props) {
  const said = useWords().boards.create
  const name = useId()
  const blank = { name: undefined, title: said.blank, says: said.blankSays, story: undefined }
  const guided = { name: stepByStep, title: said.guided, says: said.guidedSays, story: said.guidedStory }
  return (
    <Field label={said.from} group>
      <div className={styles['choices']} role="radiogroup" aria-label={said.from}>
        {[blank, guided, ...templates].map((start) => (
          <label key={start.name ?? ''} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              checked={start.name === chosen}
              onChange={() => onChoose(start.name)}
            />
            {start.story ? (
              <TemplatePicture of={start.story} className={styles['thumbnail']} />
            ) : (
              <Thumbnail of={nothing} className={styles['thumbnail']} />
            )}
            <span className={styles['words']}>
              <b dir="auto">{start.title}</b>
              <span>{start.says}</span>
            </span>
          </label>
        ))}
      </div>
    </Field>
  )
}
