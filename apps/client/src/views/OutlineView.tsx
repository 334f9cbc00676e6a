import { Keyboard } from 'lucide-react'
import { Fragment, useState } from 'react'
import { useBoard, useMayWrite } from '../session/useBoard.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { useWords } from '../words/words.ts'
import { OutlineGroup } from './outline/OutlineGroup.tsx'
import { kindsOf, outlineSteps, stepOf, type OutlineStep } from './outline/outline-steps.ts'
import { useOpenField } from '../panels/useOpenField.ts'
import { useOutline } from './outline/useOutline.ts'
import styles from './outline/outline.module.css'

/** The plan as a list, step by step: all that the canvas can do, by keyboard and by ear. */
export function OutlineView() {
  const words = useWords().board.outline
  const [step, setStep] = useState<OutlineStep>(2)
  const outline = useOutline(setStep)
  useOpenField()
  return (
    <div className={styles['outline']}>
      <Steps step={step} onStep={setStep} />
      <div className={styles['main']}>
        <header className={styles['head']}>
          <h2 className={styles['heading']}>{words.names[step]}</h2>
          <p className={styles['quiet']}>
            {words.explains[step]} {words.same}
          </p>
        </header>
        {kindsOf(step).map((kind) => (
          <OutlineGroup
            key={kind}
            kind={kind}
            open={outline.open}
            onToggle={outline.toggle}
            onAdd={outline.add}
            onKey={outline.press}
          />
        ))}
      </div>
    </div>
  )
}

function Steps({ step, onStep }: { step: OutlineStep; onStep: (step: OutlineStep) => void }) {
  const words = useWords().board.outline
  const kinds = useBoard((board) => [...board.cards.values()].map((card) => card.kind))
  return (
    <nav className={styles['steps']} aria-label={words.steps}>
      <ul>
        {outlineSteps.map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === step ? 'step' : undefined}
              onClick={() => onStep(one)}
            >
              <span>{words.names[one]}</span>
              <span className={styles['count']}>{kinds.filter((kind) => stepOf(kind) === one).length}</span>
            </button>
          </li>
        ))}
      </ul>
      <KeysHelp />
    </nav>
  )
}

function KeysHelp() {
  const words = useWords().board.outline.keys
  const mayWrite = useMayWrite()
  const keys = [
    ['↑ ↓', words.walk],
    ['→', words.open],
    ...(mayWrite
      ? [
          ['N', words.add],
          ['L', words.link],
          ['Del', words.remove],
        ]
      : []),
  ]
  return (
    <p className={styles['help']}>
      <Icon of={Keyboard} size="s" />
      <span>
        {keys.map(([key = '', does = '']) => (
          <Fragment key={key}>
            <span>
              <Kbd>{key}</Kbd> {does}
            </span>{' '}
          </Fragment>
        ))}
      </span>
    </p>
  )
}
