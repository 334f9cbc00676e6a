import { ArrowRight, Camera, MapPin } from 'lucide-react'
import type { ReactNode } from 'react'
import type { About } from '@parley/model/comments.ts'
import { useBoard, useSession } from '../../session/useBoard.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { CardChip } from '../CardChip.tsx'
import { ask } from '../go-to.ts'
import { ruleNamed } from '../rules/rule-name.ts'
import styles from './comments.module.css'

interface Props {
  about: About
  /** What it was called when the thread began. */
  label: string
}

/** What a thread is about; a press leads there. What is gone is named as it was. */
export function Where({ about, label }: Props) {
  const all = useWords()
  const words = all.comments
  const session = useSession()
  const gone = <span className={styles['quiet']}>{words.gone(label)}</span>
  if ('card' in about) return <Cards ids={[about.card]} gone={gone} />
  if ('link' in about) return <LinkEnds id={about.link} gone={gone} />
  if ('snapshot' in about) return <Chip icon={Camera}>{label}</Chip>
  if ('point' in about)
    return (
      <Chip icon={MapPin} onClick={() => ask(session, { point: about.point })}>
        {words.place}
      </Chip>
    )
  const { rule, cards } = about.finding
  return (
    <>
      <span className={styles['quiet']}>{ruleNamed(rule, all)}</span>
      {cards.length > 0 && <Cards ids={cards.slice(0, 3)} gone={gone} />}
    </>
  )
}

function Cards({ ids, gone }: { ids: readonly string[]; gone: ReactNode }) {
  const here = useBoard((board) => ids.filter((id) => board.cards.has(id)))
  return here.length === 0 ? gone : here.map((id) => <CardChip key={id} id={id} />)
}

function LinkEnds({ id, gone }: { id: string; gone: ReactNode }) {
  const link = useBoard((board) => board.links.get(id))
  if (!link) return gone
  return (
    <>
      <CardChip id={link.from} />
      <Icon of={ArrowRight} points size="s" />
      <CardChip id={link.to} />
    </>
  )
}
