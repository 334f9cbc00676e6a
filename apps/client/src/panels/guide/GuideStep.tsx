import { useEffect, useRef } from 'react'
import { planFields } from '@parley/model/board/plan.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { useBoard, useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { Fields } from '../inspector/Fields.tsx'
import { linesOf } from '../inspector/layout.ts'
import { AskSection } from './AskSection.tsx'
import { asks, planAsks } from './asks.ts'
import { GuideCards } from './GuideCard.tsx'
import { GuideExample } from './GuideExample.tsx'
import { GuideFindings } from './GuideFindings.tsx'
import type { GuideStepName } from './useGuideDoor.ts'
import styles from './guide.module.css'

/** One step: what the method asks, how it looks when it is filled, what stands on this board, and what is open. */
export function GuideStep({ step }: { step: GuideStepName }) {
  const words = useWords().board
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles['step']}>
      <div className={styles['asks']}>
        <h2 ref={heading} tabIndex={-1} className={styles['heading']}>
          {words.outline.names[step]}
        </h2>
        <p>{words.guide.asks[step]}</p>
      </div>
      <GuideExample step={step} />
      {step === '0' && <PlanAsks />}
      {asks[step].map((ask) => (
        <AskSection key={ask.kind} ask={ask} />
      ))}
      <Others step={step} />
      <GuideFindings step={step} />
    </div>
  )
}

const planLines = linesOf(
  Object.fromEntries(Object.entries(planFields).filter(([name]) => planAsks.some((one) => one === name))),
)

function PlanAsks() {
  const plan = useBoard((board) => board.plan)
  const edit = useEdit()
  const disabled = !useMayWrite()
  const whose = { plan: true } as const
  return (
    <section className={styles['ask']}>
      <Fields
        fields={planFields}
        lines={planLines}
        values={plan}
        disabled={disabled}
        onWrite={(name, value, typing) => (typing ? edit.typeField : edit.setField)(whose, [name], value)}
      />
    </section>
  )
}

/** Cards of this step that the guide does not ask for: a repair brings some, others came from elsewhere. */
function Others({ step }: { step: GuideStepName }) {
  const words = useWords().board.guide
  const cards = useBoard((board): Card[] => {
    const asked = new Set<string>(asks[step].map(({ kind }) => kind))
    return [...board.cards.values()]
      .filter(({ kind }) => String(cardKinds[kind].step) === step && !asked.has(kind))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  })
  if (cards.length === 0) return null
  return (
    <section className={styles['ask']}>
      <h3 className={styles['kind']}>{words.others}</h3>
      <GuideCards cards={cards} />
    </section>
  )
}
