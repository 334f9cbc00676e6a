import { Ear, Plus, QrCode } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { ListenSheet } from './ListenSheet.tsx'
import { useListening, type Listening } from './useListening.ts'
import styles from './listening.module.css'

/** At a contact point: makes the page on which people answer, and shows where it is and how much came. */
export function ListenHere({ card }: { card: string }) {
  const words = useWords().listening
  const acts = useListening(card)
  const [open, setOpen] = useState<string>()
  const { links } = acts
  if (acts.silent) return null
  const shown = links.find(({ link }) => link === open)
  return (
    <section className={styles['here']} aria-label={words.here}>
      {links.map((link) => (
        <OneLink key={link.link} link={link} onOpen={() => setOpen(link.link)} />
      ))}
      {links.length === 0 && <p className={styles['quiet']}>{words.helps}</p>}
      <Button
        size="s"
        variant={links.length === 0 ? 'plain' : 'bare'}
        icon={links.length === 0 ? Ear : Plus}
        busy={acts.making}
        onClick={acts.make}
      >
        {links.length === 0 ? words.here : words.another}
      </Button>
      {shown && <ListenSheet key={shown.link} link={shown} acts={acts} onClose={() => setOpen(undefined)} />}
    </section>
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
