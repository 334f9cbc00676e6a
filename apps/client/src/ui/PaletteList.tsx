import { Command } from 'cmdk'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { stretchesOf } from './matches.ts'
import styles from './Palette.module.css'

export interface PaletteItem {
  id: string
  label: string
  icon?: LucideIcon
  /** In place of the icon: a coloured mark. */
  mark?: ReactNode
  /** Beside the name: where else it answers the search. */
  about?: string | undefined
  /** Other words it is found by. */
  keywords?: string[]
  shortcut?: string | undefined
  /** Leads further in the palette, which stays open. */
  stays?: boolean
  onSelect: () => void
}

export interface PaletteGroup {
  heading: string
  items: readonly PaletteItem[]
}

interface Props {
  label: string
  empty: ReactNode
  groups: readonly PaletteGroup[]
  query: string
  onChoose: (item: PaletteItem) => void
}

/** What answers the search, in groups. */
export function PaletteList({ label, empty, groups, query, onChoose }: Props) {
  return (
    <Command.List className={styles['list']} label={label}>
      <Command.Empty className={styles['empty']}>{empty}</Command.Empty>
      {groups.map(({ heading, items }) => (
        <Command.Group key={heading} heading={heading} className={styles['group']}>
          {items.map((item) => (
            <PaletteRow key={item.id} item={item} query={query} onChoose={onChoose} />
          ))}
        </Command.Group>
      ))}
    </Command.List>
  )
}

interface RowProps {
  item: PaletteItem
  query: string
  onChoose: (item: PaletteItem) => void
}

function PaletteRow({ item, query, onChoose }: RowProps) {
  return (
    // The id keeps two items of one name apart; what is searched is the label and the keywords.
    <Command.Item
      value={item.id}
      keywords={[item.label, ...(item.keywords ?? [])]}
      className={styles['item']}
      onSelect={() => onChoose(item)}
    >
      {item.mark ?? (item.icon && <Icon of={item.icon} />)}
      <span className={styles['label']} dir="auto">
        <Marked text={item.label} query={query} />
        {item.about && (
          <small className={styles['about']}>
            <Marked text={item.about} query={query} />
          </small>
        )}
      </span>
      {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
      <span className={styles['enter']} aria-hidden>
        <Kbd>Enter</Kbd>
      </span>
    </Command.Item>
  )
}

function Marked({ text, query }: { text: string; query: string }) {
  return stretchesOf(text, query).map(({ text, hit }, at) =>
    hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  )
}
