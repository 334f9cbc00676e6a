import { useState } from 'react'
import type { Rule } from '@parley/model/rules/rule.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { settingsFrom, wishOf, wrongIn, type Settings, type Wish } from './rule-settings.ts'

/** What is wished for the rule until it is kept; what is wrong with it is said once somebody tried. */
export function useWish(rule: Rule, settings: Settings | undefined) {
  const formats = useFormats()
  const keep = useKeep(rule)
  const [wish, setWish] = useState(() => wishOf(rule, settings, formats))
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (!wrongIn(rule, wish, formats)) keep(settingsFrom(rule, wish, formats))
  }
  return {
    wish,
    wrong: tried ? wrongIn(rule, wish, formats) : undefined,
    change: (next: Partial<Wish>) => setWish({ ...wish, ...next }),
    submit,
    reset: () => keep(undefined),
  }
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
