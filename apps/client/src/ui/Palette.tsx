import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useRef, useState, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { PaletteList, type PaletteGroup, type PaletteItem } from './PaletteList.tsx'
import { returnFocus } from './returnFocus.ts'
import styles from './Palette.module.css'

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
  const { query, ask, stands, walk } = useSearch(groups, onQueryChange)
  const chosen = useRef<PaletteItem>(undefined)
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
            {...(onQueryChange && { value: stands?.id ?? '', onValueChange: walk })}
          >
            <SearchLine placeholder={placeholder} query={query} onQuery={ask} onReady={onReady} />
            <PaletteList label={label} empty={empty} groups={groups} query={query} onChoose={choose} />
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** What is asked for, and where one stands among what was found. */
function useSearch(groups: Props['groups'], onQueryChange: Props['onQueryChange']) {
  const [query, setQuery] = useState('')
  const [at, walk] = useState('')
  // What was walked to may be gone; the first is always one Enter away.
  const items = groups.flatMap((group) => group.items)
  const stands = items.find(({ id }) => id === at) ?? items[0]
  const ask = (next: string) => {
    setQuery(next)
    walk('')
    onQueryChange?.(next)
  }
  return { query, ask, stands, walk }
}

interface SearchProps {
  placeholder: string
  query: string
  onQuery: (query: string) => void
  onReady: (() => string) | undefined
}

function SearchLine({ placeholder, query, onQuery, onReady }: SearchProps) {
  return (
    <div className={styles['search']}>
      <Icon of={Search} />
      <Command.Input
        placeholder={placeholder}
        className={styles['input']}
        value={query}
        onValueChange={onQuery}
        onFocus={() => {
          const early = onReady?.()
          if (early) onQuery(early)
        }}
      />
      <Kbd>Esc</Kbd>
    </div>
  )
}
