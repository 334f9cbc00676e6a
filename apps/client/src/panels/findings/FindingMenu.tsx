import { BellOff, CircleQuestionMark, Ellipsis, MessageCircle } from 'lucide-react'
import type { Finding } from '@parley/model/rules/rule.ts'
import { useSession } from '../../session/useBoard.tsx'
import { talk } from '../../session/talk.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { useRulesDoor } from '../rules/useRulesDoor.ts'

/** What can be done about a finding beside repairing it: ask why, change or mute its rule, talk about it. */
export function FindingMenu({ finding: { rule, cards } }: { finding: Finding }) {
  const words = useWords()
  const said = words.board.findings
  const session = useSession()
  const { show } = useRulesDoor()
  return (
    <Menu trigger={<IconButton icon={Ellipsis} size="s" label={said.menu(rule)} />}>
      <MenuItem icon={CircleQuestionMark} onSelect={() => show(rule)}>
        {said.whyThis}
      </MenuItem>
      <MenuItem icon={BellOff} onSelect={() => show(rule)}>
        {said.change}
      </MenuItem>
      <MenuItem
        icon={MessageCircle}
        onSelect={() => talk(session, { about: { finding: { rule, cards: cards.slice(0, 100) } } })}
      >
        {words.comments.about.finding}
      </MenuItem>
    </Menu>
  )
}
