import { ArrowLeft } from 'lucide-react'
import { goodOf } from '@parley/model/rules/name.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'
import { ruleOf } from './rule-name.ts'
import { RuleList } from './RuleList.tsx'
import { RulePage } from './RulePage.tsx'

interface Props {
  /** The rule that is read; all of them where undefined. */
  code: string | undefined
  onShow: (code?: string) => void
  onClose: () => void
}

/** All rules to search and set, and the page of one: the same that a finding's “Why?” opens. */
export function RulesDialog({ code, onShow, onClose }: Props) {
  const words = useWords()
  const said = words.board.rules
  const rule = code === undefined ? undefined : ruleOf(code)
  const title = rule ? goodOf(rule) : said.title
  const says = rule
    ? said.facts(rule.code, said.steps[String(rule.step)] ?? '', words.ui.severity[rule.severity])
    : code === undefined
      ? said.says
      : said.noSuch(code)
  const back = (
    <Button variant="bare" icon={ArrowLeft} onClick={() => onShow()}>
      {said.back}
    </Button>
  )
  return (
    <Dialog
      width="l"
      title={title}
      says={says}
      note={code !== undefined && back}
      actions={<DialogCancel>{words.ui.close}</DialogCancel>}
      onClose={onClose}
    >
      {/* A key, so that each rule is read from its beginning. */}
      {rule ? <RulePage key={rule.code} rule={rule} /> : <RuleList onShow={onShow} />}
    </Dialog>
  )
}
