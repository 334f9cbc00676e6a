import type { ReactNode } from 'react'
import { useMayListen } from '../../session/useBoard.tsx'
import { TabPanel, Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../words/words.ts'
import { Inbox } from './inbox/Inbox.tsx'
import { Scores } from './inbox/Scores.tsx'
import { ToTell } from './inbox/ToTell.tsx'
import { Spiral } from './spiral/Spiral.tsx'
import { useAnswerCount } from './inbox/useAnswers.ts'
import { loopParts, type LoopPart } from './useLoopPart.ts'
import styles from './loop.module.css'

interface Props {
  part: LoopPart
  onPart: (part: LoopPart) => void
  way: ReactNode
}

/** The way of what was said; beside it, for who works on the board, what people answer and who is to be told. */
export function LoopParts(props: Props) {
  return useMayListen() ? <WithInbox {...props} /> : props.way
}

function WithInbox({ part, onPart, way }: Props) {
  const words = useWords().listening.tabs
  const unread = useAnswerCount()?.unread
  const items = loopParts.map((value) => ({
    value,
    label: words[value],
    count: value === 'inbox' ? unread : undefined,
  }))
  return (
    <Tabs label={words.label} value={part} onValueChange={onPart} className={styles['tabs']} items={items}>
      <TabPanel value="way">{way}</TabPanel>
      <TabPanel value="inbox">
        <Inbox />
      </TabPanel>
      <TabPanel value="tell">
        <ToTell />
      </TabPanel>
      <TabPanel value="scores">
        <Scores />
      </TabPanel>
      <TabPanel value="spiral">
        <Spiral />
      </TabPanel>
    </Tabs>
  )
}
