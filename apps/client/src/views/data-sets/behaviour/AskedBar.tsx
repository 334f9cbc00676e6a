import { useId } from 'react'
import { AboutBoxes, WindowBoxes } from '../../../panels/counting/AboutBoxes.tsx'
import { NumberBox } from '../../../panels/counting/Boxes.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { useWords } from '../../../words/words.ts'
import type { DataSet } from '../data-set.ts'
import { least, most, type Asked } from './asked.ts'
import styles from './behaviour.module.css'

interface Props {
  dataSet: DataSet
  asked: Asked
  onTurn: (part: Partial<Asked>) => void
}

/** What everything below is about: a category, our brand in it, a window, and from which share on a brand leads. */
export function AskedBar({ dataSet, asked, onTurn }: Props) {
  const words = useWords()
  const { window } = asked
  return (
    <div className={styles['asked']} role="group" aria-label={words.behaviour.asked}>
      <div className={styles['boxes']}>
        <AboutBoxes
          base={{ ...dataSet, ownBrand: undefined }}
          category={asked.category}
          brand={asked.ownBrand}
          brandLabel={words.counting.condition.ownBrand}
          onWrite={({ category = asked.category, brand = '' }) => onTurn({ category, ownBrand: brand })}
        />
        <WindowBoxes
          from={window.from}
          to={window.to}
          onWrite={({ from = window.from, to = window.to }) => onTurn({ window: { from, to } })}
        />
      </div>
      <Cut cut={asked.cut} onTurn={(cut) => onTurn({ cut })} />
      <Switch
        label={words.behaviour.sample}
        help={words.behaviour.sampleHelp}
        checked={asked.sample}
        onCheckedChange={(sample) => onTurn({ sample })}
      />
    </div>
  )
}

/** A slider, and a box for who knows the number. */
function Cut({ cut, onTurn }: { cut: number; onTurn: (cut: number) => void }) {
  const words = useWords().behaviour
  const help = useId()
  return (
    <div className={styles['cut']}>
      <input
        type="range"
        min={least}
        max={most}
        step={1}
        value={cut}
        aria-label={words.cutSlider}
        aria-describedby={help}
        aria-valuetext={words.cutSays(cut)}
        onChange={(event) => onTurn(event.currentTarget.valueAsNumber)}
      />
      <NumberBox
        label={words.cut}
        unit="%"
        value={cut}
        onWrite={(next = cut) => onTurn(Math.min(most, Math.max(least, next)))}
      />
      <p id={help}>{words.cutHelp}</p>
    </div>
  )
}
