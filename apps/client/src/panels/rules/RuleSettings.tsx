import { useState } from 'react'
import type { Rule, Severity } from '@parley/model/rules/rule.ts'
import { useBoard, useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { focusInvalid } from '../../ui/focusInvalid.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextArea } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { asksWhy, settingsFrom, wishOf, wrongIn, type Settings, type Wish } from './rule-settings.ts'
import { ThresholdField } from './ThresholdField.tsx'
import styles from './rules.module.css'

const severities: readonly Severity[] = ['error', 'warning', 'hint']

/** How this plan sets a rule: its severity, its thresholds, whether it speaks at all, and why. */
export function RuleSettings({ rule }: { rule: Rule }) {
  const settings = useBoard((board) => board.plan.rules?.[rule.code])
  const said = useWords().board.rules
  const mayWrite = useMayWrite()
  return (
    <section className={styles['part']}>
      <h3>{said.settings}</h3>
      {!mayWrite && <p className={styles['quiet']}>{said.readOnly}</p>}
      {/* What a colleague sets meanwhile is read anew. */}
      <SettingsForm key={JSON.stringify(settings)} rule={rule} settings={settings} disabled={!mayWrite} />
    </section>
  )
}

interface FormProps {
  rule: Rule
  settings: Settings | undefined
  disabled: boolean
}

function SettingsForm({ rule, settings, disabled }: FormProps) {
  const words = useWords()
  const said = words.board.rules
  const formats = useFormats()
  const keep = useKeep(rule)
  const [wish, setWish] = useState(() => wishOf(rule, settings, formats))
  const [tried, setTried] = useState(false)
  const wrong = tried ? wrongIn(rule, wish, formats) : undefined
  const change = (next: Partial<Wish>) => setWish({ ...wish, ...next })
  const submit = () => {
    setTried(true)
    if (!wrongIn(rule, wish, formats)) keep(settingsFrom(rule, wish, formats))
  }
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
      <Field label={said.severity} group help={said.usual(words.ui.severity[rule.severity])}>
        <Segmented
          label={said.severity}
          value={wish.severity}
          disabled={disabled}
          onValueChange={(severity) => change({ severity })}
          options={severities.map((value) => ({ value, label: words.ui.severity[value] }))}
        />
      </Field>
      <Switch
        label={said.mute}
        help={said.muteSays}
        checked={wish.muted}
        disabled={disabled}
        onCheckedChange={(muted) => change({ muted })}
      />
      {(asksWhy(rule, wish) || wish.because) && (
        <Field label={said.because} help={said.becauseHelp} error={wrong?.because && said.becauseMissing}>
          <TextArea
            value={wish.because}
            disabled={disabled}
            required={asksWhy(rule, wish)}
            onChange={(event) => change({ because: event.currentTarget.value })}
          />
        </Field>
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
      {!disabled && (
        <div className={styles['acts']}>
          <Button type="submit" size="s" variant="primary">
            {said.save}
          </Button>
          {settings && (
            <Button size="s" variant="bare" onClick={() => keep(undefined)}>
              {said.reset}
            </Button>
          )}
        </div>
      )}
    </form>
  )
}

/** Writes what the plan says of a rule, as one step. */
function useKeep({ code }: Rule): (settings: Settings | undefined) => void {
  const session = useSession()
  const edit = useEdit()
  const say = useToast()
  const said = useWords().board.rules
  return (settings) => {
    if (!edit.setField({ plan: true }, ['rules', code], settings)) return
    say({
      says: settings ? said.saved(code) : said.wasReset(code),
      action: { label: said.takeBack, onSelect: () => void session.undo.undo() },
    })
  }
}
