import { useId } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import type { FormatName } from './format.ts'
import { exportFormats } from './formats.ts'
import styles from './export.module.css'

interface Props {
  chosen: FormatName
  onChoose: (format: FormatName) => void
}

/** One of the formats. Radio buttons underneath: arrow keys move, a screen reader counts. */
export function FormatChoice({ chosen, onChoose }: Props) {
  const said = useWords().exporting
  const group = useId()
  return (
    <div className={styles['formats']} role="radiogroup" aria-label={said.format}>
      {exportFormats.map(({ name, icon }) => (
        <label key={name} className={styles['format']}>
          <input
            type="radio"
            name={group}
            value={name}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          <Icon of={icon} />
          <span>{said.formats[name].name}</span>
        </label>
      ))}
    </div>
  )
}
