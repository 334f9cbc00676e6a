import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react'
import { useState } from 'react'
import { cardKinds, type CardKindName } from '@parley/model/cards/index.ts'
import { deskOf } from '../../canvas/desk.ts'
import { useSession } from '../../session/useBoard.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { useKept } from '../useKept.ts'
import { paletteGroups, type PaletteGroup } from './groups.ts'
import { KindButton } from './KindButton.tsx'
import styles from './palette.module.css'

/** All kinds of cards, to be put down: a press takes one up, Enter puts it in the middle, dragging puts it where it falls. */
export function KindPalette() {
  const words = useWords().board.palette
  const [open, setOpen] = useKept<boolean>('palette.open', true)
  const [wanted, setWanted] = useState('')
  const [first, ...more] = open ? kindsLike(wanted) : []
  return (
    <nav
      data-part
      className={classes(styles['palette'], !open && styles['collapsed'])}
      aria-label={words.nav}
    >
      <div className={styles['head']}>
        {open && <FindKind wanted={wanted} first={first} onWanted={setWanted} />}
        <IconButton
          icon={open ? PanelLeftClose : PanelLeftOpen}
          size="s"
          points
          label={open ? words.collapse : words.expand}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div className={styles['groups']}>
        {paletteGroups.map(([group, kinds]) => {
          const shown =
            open && wanted.trim() ? kinds.filter((kind) => kind === first || more.includes(kind)) : kinds
          return shown.length > 0 && <KindGroup key={group} group={group} kinds={shown} named={open} />
        })}
        {open && wanted.trim() && !first && <p className={styles['none']}>{words.none(wanted)}</p>}
      </div>
    </nav>
  )
}

interface FindProps {
  wanted: string
  /** The first that is found: it is put down by Enter. */
  first: CardKindName | undefined
  onWanted: (wanted: string) => void
}

function FindKind({ wanted, first, onWanted }: FindProps) {
  const words = useWords().board.palette
  const desk = deskOf(useSession())
  return (
    <TextInput
      start={<Icon of={Search} size="s" />}
      className={styles['find']}
      placeholder={words.find}
      aria-label={words.find}
      value={wanted}
      onChange={(event) => onWanted(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && first && wanted.trim()) desk.placeCard(first)
        if (event.key === 'Escape') onWanted('')
      }}
    />
  )
}

interface GroupProps {
  group: PaletteGroup
  kinds: readonly CardKindName[]
  named: boolean
}

function KindGroup({ group, kinds, named }: GroupProps) {
  const words = useWords().board.palette
  return (
    <section aria-labelledby={`palette-${group}`}>
      <h2 id={`palette-${group}`} className={named ? styles['group'] : 'sr'}>
        {words.groups[group]}
      </h2>
      {kinds.map((kind) => (
        <KindButton key={kind} kind={kind} named={named} />
      ))}
    </section>
  )
}

function kindsLike(wanted: string): CardKindName[] {
  const part = wanted.trim().toLowerCase()
  return paletteGroups
    .flatMap(([, kinds]) => kinds)
    .filter((kind) => cardKinds[kind].word.toLowerCase().includes(part) || kind.toLowerCase().includes(part))
}
