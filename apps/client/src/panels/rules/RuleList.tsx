import { BellOff, ChevronRight, Search, SlidersHorizontal } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { rules } from '@parley/model/rules/index.ts'
import type { Rule } from '@parley/model/rules/rule.ts'
import { goodOf } from '@parley/model/rules/name.ts'
import { useBoard, useFindings } from '../../session/useBoard.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { plainOf, wordsIn } from '../../ui/matches.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { grouped } from '../grouped.ts'
import { checksOf } from './rule-name.ts'
import styles from './rules.module.css'

const order = ['0', '1', '2', '3', '4', '5', '6', 'loop']

/** Every rule by step, those that answer the words that are looked for. */
export function RuleList({ onShow }: { onShow: (code: string) => void }) {
  const said = useWords().board.rules
  const [wanted, setWanted] = useState('')
  const sought = useDeferredValue(wanted)
  const found = useMemo(() => grouped(findRules(sought), ({ step }) => String(step)), [sought])
  return (
    <>
      <TextInput
        type="search"
        aria-label={said.search}
        placeholder={said.search}
        start={<Icon of={Search} size="s" />}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {found.size === 0 && <p role="status">{said.none(wanted)}</p>}
      {order.map((step) => (
        <Step key={step} name={said.steps[step] ?? step} rules={found.get(step) ?? []} onShow={onShow} />
      ))}
    </>
  )
}

/** By code, name, what it checks, why, and source. */
export function findRules(wanted: string): Rule[] {
  const words = wordsIn(wanted)
  return rules.filter((rule) => {
    const text = plainOf([rule.code, goodOf(rule), rule.checks, rule.why, rule.source].join(' '))
    return words.every((word) => text.includes(word))
  })
}

interface StepProps {
  name: string
  rules: readonly Rule[]
  onShow: (code: string) => void
}

function Step({ name, rules, onShow }: StepProps) {
  if (rules.length === 0) return null
  return (
    <section className={styles['step']}>
      <h3 className={styles['stepName']}>{name}</h3>
      <ul>
        {rules.map((rule) => (
          <li key={rule.code}>
            <button type="button" className={styles['row']} onClick={() => onShow(rule.code)}>
              <RuleRow rule={rule} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RuleRow({ rule }: { rule: Rule }) {
  const words = useWords()
  const said = words.board.rules
  const formats = useFormats()
  const settings = useBoard((board) => board.plan.rules?.[rule.code])
  const count = useFindings().filter((one) => one.rule === rule.code && one.under === null).length
  const severity = settings?.severity ?? rule.severity
  const muted = Boolean(settings?.muted?.trim())
  return (
    <>
      <span className={styles['mark']} data-severity={severity}>
        <Icon of={severityIcons[severity]} />
        <span className="sr">{words.ui.severity[severity]}</span>
      </span>
      <span className={styles['name']}>
        <span className={styles['good']}>
          {goodOf(rule)} <span className={styles['code']}>{rule.code}</span>
        </span>
        <span className={styles['checks']}>{checksOf(rule, settings, formats)}</span>
        {(muted || severity !== rule.severity) && (
          <span className={styles['set']}>
            <Icon of={muted ? BellOff : SlidersHorizontal} size="s" />
            {muted ? said.mutedMark : said.counts(words.ui.severity[severity])}
          </span>
        )}
      </span>
      {count > 0 && <span className={styles['count']}>{said.found(count)}</span>}
      <Icon of={ChevronRight} size="s" points />
    </>
  )
}
