import { useId } from 'react'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import type { ListedTemplate } from './listedTemplate.ts'
import { StartTile, type Start } from './StartTile.tsx'
import styles from './StartChoice.module.css'

/** An empty table with the guide beside it; no template is called so. */
export const stepByStep = 'step-by-step'

interface Props {
  templates: readonly ListedTemplate[]
  chosen: string | undefined
  onChoose: (template: string | undefined) => void
}

/** The four questions in their order, by the colour of what they ask for and by who speaks. */
const steps = [
  { group: 'consumers', voice: 'they' },
  { group: 'contact', voice: 'we' },
  { group: 'message', voice: 'we' },
  { group: 'loop', voice: 'they' },
]

/** What a new board begins with: a table, a plan to change, or one to practise on. */
export function StartChoice({ templates, chosen, onChoose }: Props) {
  const { create: said, templates: plans } = useWords().boards
  const group = useId()
  const blank: Start = { name: undefined, title: said.blank, says: said.blankSays }
  const guided: Start = {
    name: stepByStep,
    title: said.guided,
    says: said.guidedSays,
    story: steps.map((step, at) => ({ ...step, title: said.guidedStory[at] ?? '' })),
  }
  const tiles = (starts: readonly Start[]) => (
    <div className={styles['choices']}>
      {starts.map((start) => (
        <StartTile key={start.name ?? ''} start={start} group={group} chosen={chosen} onChoose={onChoose} />
      ))}
    </div>
  )
  const toChange = templates.filter(({ flaws }) => flaws === 0)
  const toPractise = templates.filter(({ flaws }) => flaws > 0)
  return (
    <Field label={said.from} group>
      <div className={styles['groups']} role="radiogroup" aria-label={said.from}>
        {tiles([blank, guided])}
        {toChange.length > 0 && <h3 className={styles['group']}>{said.plans}</h3>}
        {tiles(toChange.map((one) => ({ ...one, facts: plans.facts(one.trade, one.market, one.cards) })))}
        {toPractise.length > 0 && (
          <h3 className={styles['group']}>
            {said.practise} <span>{said.practiseSays}</span>
          </h3>
        )}
        {tiles(toPractise.map((one) => ({ ...one, facts: said.flaws(one.trade, one.flaws) })))}
      </div>
    </Field>
  )
}
