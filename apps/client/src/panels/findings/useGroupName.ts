import { cardKinds } from '@parley/model/cards/index.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { ruleNamed } from '../rules/rule-name.ts'
import type { Grouping } from './group-findings.ts'

/** What a group is called: a severity, a step, a card, a rule, a person. */
export function useGroupName(by: Grouping): (key: string) => string {
  const words = useWords()
  const said = words.board.findings
  const cards = useBoard((board) => (by === 'card' ? board.cards : undefined))
  return (key) => {
    if (by === 'severity') return said.gravities[key as keyof typeof said.gravities] ?? key
    if (by === 'step') return words.steps.names[key] ?? key
    if (by === 'rule') return ruleNamed(key, words)
    if (by === 'person') return key || said.nobody
    const card = cards?.get(key)
    if (!card) return key === '' ? said.noCard : key
    return card.title.trim() || words.board.inspector.untitled(cardKinds[card.kind].word)
  }
}
