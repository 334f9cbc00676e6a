import type { Rule, Severity } from '@parley/model/rules/rule.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { focusInvalid } from '../../ui/focusInvalid.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextArea } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { asksWhy, type Settings, type Wish } from './rule-settings.ts'
import { ThresholdField } from './ThresholdField.tsx'
import { useWish } from './useWish.ts'
import styles from './rules.module.css'

const severities: readonly Severity[] = ['error', 'warning', 'hint']

interface FormProps {
  rule: Rule
  settings: Settings | undefined
  disabled: boolean
}

/** What can be set of one rule; for whoever only reads, what is. */
export function SettingsForm({ rule, settings, disabled }: FormProps) {
  const { wish, wrong, change, submit, reset } = useWish(rule, settings)
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
        focusInvalid(event.currentTarget)
      }}
    >
      <HowItSpeaks rule={rule} wish={wish} disabled={disabled} onChange={change} />
      {(asksWhy(rule, wish) || wish.because) && (
        <WhyField
          because={wish.because}
          required={asksWhy(rule, wish)}
          missing={wrong?.because ?? false}
          disabled={disabled}
          onType={(because) => change({ because })}
        />
      )}
      {Object.entries(rule.thresholds).map(([key, usual]) => (
        <ThresholdField
          key={key}
          name={key}
          usual={usual}
          typed={wish.thresholds[key] ?? ''}
          wrong={wrong?.thresholds.has(key) ?? false}
          disabled={disabled}
          onType={(typed) => change({ thresholds: { ...wish.thresholds, [key]: typed } })}
        />
      ))}
      {!disabled && <Acts onReset={settings && reset} />}
    </form>
  )
}

interface SpeaksProps {
  rule: Rule
  wish: Wish
  disabled: boolean
  onChange: (next: Partial<Wish>) => void
}

/** How loud it is, and whether it speaks at all. */
function HowItSpeaks({ rule, wish, disabled, onChange }: SpeaksProps) {
  const words = useWords()
  const said = words.board.rules
  return (
    <>
      <Field label={said.severity} group help={said.usual(words.ui.severity[rule.severity])}>
        <Segmented
          label={said.severity}
          value={wish.severity}
          disabled={disabled}
          onValueChange={(severity) => onChange({ severity })}
          options={severities.map((value) => ({ value, label: words.ui.severity[value] }))}
        />
      </Field>
      <Switch
        label={said.mute}
        help={said.muteSays}
        checked={wish.muted}
        disabled={disabled}
        onCheckedChange={(muted) => onChange({ muted })}
      />
    </>
  )
}

interface WhyProps {
  because: string
  required: boolean
  missing: boolean
  disabled: boolean
  onType: (because: string) => void
}

function WhyField({ because, required, missing, disabled, onType }: WhyProps) {
  const said = useWords().board.rules
  return (
    <Field label={said.because} help={said.becauseHelp} error={missing && said.becauseMissing}>
      <TextArea
        value={because}
        disabled={disabled}
        required={required}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </Field>
  )
}

/** What is set is kept, or goes back to what is usual. */
function Acts({ onReset }: { onReset: (() => void) | undefined }) {
  const said = useWords().board.rules
  return (
    <div className={styles['acts']}>
      <Button type="submit" size="s" variant="primary">
        {said.save}
      </Button>
      {onReset && (
        <Button size="s" variant="bare" onClick={onReset}>
          {said.reset}
        </Button>
      )}
    </div>
  )
}
