import { Command } from 'cmdk'
import type { LucideIcon } from 'lucide-react'
import { Search } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useRef, useState, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { stretchesOf } from './matches.ts'
import { returnFocus } from './returnFocus.ts'
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
  open: boolean
  onOpenChange: (open: boolean) => void
  label: string
  placeholder: string
  empty: ReactNode
  groups: readonly PaletteGroup[]
  /** Whoever has too many items to list them all searches by herself, and hands in what was found. */
  onQueryChange?: (query: string) => void
  /** Called when the field has the focus; answers what was typed on the way there. */
  onReady?: () => string
}

/** Search and commands, by typing. Fetched when it is first opened. */
export function Palette(props: Props) {
  const { open, onOpenChange, label, placeholder, empty, groups, onQueryChange, onReady } = props
  const [query, setQuery] = useState('')
  const [at, setAt] = useState('')
  const chosen = useRef<PaletteItem>(undefined)
  // What was walked to may be gone; the first is always one Enter away.
  const items = groups.flatMap((group) => group.items)
  const stands = items.find(({ id }) => id === at) ?? items[0]
  const ask = (next: string) => {
    setQuery(next)
    setAt('')
    onQueryChange?.(next)
  }
  const choose = (item: PaletteItem) => {
    if (item.stays) return item.onSelect()
    chosen.current = item
    onOpenChange(false)
  }
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['veil']} />
        <Dialog.Content
          className={styles['palette']}
          aria-describedby={undefined}
          // What is chosen may take the keyboard further, so it is done once the keyboard is back.
          onCloseAutoFocus={(event) => {
            returnFocus(event)
            chosen.current?.onSelect()
          }}
        >
          <Dialog.Title className="sr">{label}</Dialog.Title>
          <Command
            label={label}
            loop
            shouldFilter={!onQueryChange}
            {...(onQueryChange && { value: stands?.id ?? '', onValueChange: setAt })}
          >
            <div className={styles['search']}>
              <Icon of={Search} />
              <Command.Input
                placeholder={placeholder}
                className={styles['input']}
                value={query}
                onValueChange={ask}
                onFocus={() => {
                  const early = onReady?.()
                  if (early) ask(early)
                }}
              />
              <Kbd>Esc</Kbd>
            </div>
            <Command.List className={styles['list']} label={label}>
              <Command.Empty className={styles['empty']}>{empty}</Command.Empty>
              {groups.map(({ heading, items }) => (
                <Command.Group key={heading} heading={heading} className={styles['group']}>
                  {items.map((item) => (
                    <PaletteRow key={item.id} item={item} query={query} onChoose={choose} />
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
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
