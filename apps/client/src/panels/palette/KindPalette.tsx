import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react'
import { useState } from 'react'
import type { DragEvent } from 'react'
import { useStore } from 'zustand'
import { cardKinds, type CardKindName } from '@parley/model/cards/index.ts'
import { deskOf, kindDragType } from '../../canvas/desk.ts'
import { useSession } from '../../session/useBoard.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useWords } from '../../words/words.ts'
import { KindMark } from '../KindMark.tsx'
import { useKept } from '../useKept.ts'
import { paletteGroups } from './groups.ts'
import styles from './palette.module.css'

/** All kinds of cards, to be put down: a press takes one up, Enter puts it in the middle, dragging puts it where it falls. */
export function KindPalette() {
  const words = useWords().board.palette
  const [open, setOpen] = useKept<boolean>('palette.open', true)
  const [wanted, setWanted] = useState('')
  const [first, ...more] = open ? kindsLike(wanted) : []
  const desk = deskOf(useSession())
  return (
    <nav
      data-part
      className={classes(styles['palette'], !open && styles['collapsed'])}
      aria-label={words.nav}
    >
      <div className={styles['head']}>
        {open && (
          <TextInput
            start={<Icon of={Search} size="s" />}
            className={styles['find']}
            placeholder={words.find}
            aria-label={words.find}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && first && wanted.trim()) desk.placeCard(first)
              if (event.key === 'Escape') setWanted('')
            }}
          />
        )}
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
          if (shown.length === 0) return null
          return (
            <section key={group} aria-labelledby={`palette-${group}`}>
              <h2 id={`palette-${group}`} className={open ? styles['group'] : 'sr'}>
                {words.groups[group]}
              </h2>
              {shown.map((kind) => (
                <KindButton key={kind} kind={kind} named={open} />
              ))}
            </section>
          )
        })}
        {open && wanted.trim() && !first && <p className={styles['none']}>{words.none(wanted)}</p>}
      </div>
    </nav>
  )
}

function kindsLike(wanted: string): CardKindName[] {
  const part = wanted.trim().toLowerCase()
  return paletteGroups
    .flatMap(([, kinds]) => kinds)
    .filter((kind) => cardKinds[kind].word.toLowerCase().includes(part) || kind.toLowerCase().includes(part))
}

function KindButton({ kind, named }: { kind: CardKindName; named: boolean }) {
  const desk = deskOf(useSession())
  const armed = useStore(desk.state, ({ tool, kind: held }) => tool === 'card' && held === kind)
  const { word, explains } = cardKinds[kind]
  const lift = (event: DragEvent<HTMLButtonElement>) => {
    event.dataTransfer.setData(kindDragType, kind)
    event.dataTransfer.effectAllowed = 'copy'
  }
  return (
    <>
      <Tooltip says={named ? explains : `${word}. ${explains}`} side="right">
        <button
          type="button"
          className={styles['kind']}
          aria-pressed={armed}
          aria-label={word}
          aria-describedby={`palette-says-${kind}`}
          draggable
          onDragStart={lift}
          // A press of a key says where nothing: the middle of the view. A press of the pointer takes the kind up.
          onClick={(event) =>
            event.detail === 0
              ? desk.placeCard(kind)
              : desk.armTool(armed ? 'select' : 'card', armed ? undefined : kind)
          }
        >
          <KindMark of={{ kind, strand: kind === 'team' ? 'human' : undefined }} />
          {named && <span>{word}</span>}
        </button>
      </Tooltip>
      <span id={`palette-says-${kind}`} hidden>
        {explains}
      </span>
    </>
  )
}
