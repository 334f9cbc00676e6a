import { Ear, Plus, QrCode } from 'lucide-react'
import { useState } from 'react'
import { useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { ListenSheet } from './ListenSheet.tsx'
import { useListening, type Listening, type ListeningActs } from './useListening.ts'
import styles from './listening.module.css'

/** At a contact point: makes the page on which people answer, and shows where it is and how much came. */
export function ListenHere({ card }: { card: string }) {
  const words = useWords().listening
  const acts = useListening(card)
  const mayWrite = useMayWrite()
  const [open, setOpen] = useState<string>()
  const { links } = acts
  if (acts.silent) return null
  if (links.length === 0 && !mayWrite) return null
  const shown = links.find(({ link }) => link === open)
  return (
    <section className={styles['here']} aria-label={words.here}>
      {links.map((link) => (
        <OneLink key={link.link} link={link} onOpen={() => setOpen(link.link)} />
      ))}
      {links.length === 0 && <p className={styles['quiet']}>{words.helps}</p>}
      {mayWrite && <MakeLink first={links.length === 0} acts={acts} />}
      {shown && <ListenSheet key={shown.link} link={shown} acts={acts} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

/** The plan tells that one listens there: who may not write makes no link. */
function MakeLink({ first, acts }: { first: boolean; acts: ListeningActs }) {
  const words = useWords().listening
  return (
    <Button
      size="s"
      variant={first ? 'plain' : 'bare'}
      icon={first ? Ear : Plus}
      busy={acts.making}
      onClick={acts.make}
    >
      {first ? words.here : words.another}
    </Button>
  )
}

function OneLink({ link, onOpen }: { link: Listening; onOpen: () => void }) {
  const words = useWords().listening
  return (
    <div className={styles['link']}>
      <CopyField label={words.link} value={link.url} copyLabel={words.copy} />
      <div className={styles['row']}>
        <span className={styles['quiet']}>{useFacts(link)}</span>
        <Button size="s" icon={QrCode} onClick={onOpen}>
          {words.setUp}
        </Button>
      </div>
    </div>
  )
}

function useFacts({ answers, open, closed, endsOn }: Listening): string {
  const { answers: count, ends, state } = useWords().listening
  const { date } = useFormats()
  const day = endsOn === null ? undefined : date(endsOn)
  const now = closed ? state.closed : open ? state.open : day === undefined ? undefined : state.ended(day)
  return [count(answers), now, open && day !== undefined ? ends(day) : undefined].filter(Boolean).join(', ')
}
