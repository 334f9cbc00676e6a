import { Command } from 'cmdk'
import type { LucideIcon } from 'lucide-react'
import { Search } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { returnFocus } from './returnFocus.ts'
import styles from './Palette.module.css'

export interface PaletteItem {
  id: string
  label: string
  icon?: LucideIcon
  /** In place of the icon: a coloured mark. */
  mark?: ReactNode
  /** Other words it is found by. */
  keywords?: string[]
  shortcut?: string
  onSelect: () => void
}

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  label: string
  placeholder: string
  empty: ReactNode
  groups: readonly { heading: string; items: readonly PaletteItem[] }[]
  /** Whoever has too many items to list them all searches by herself, and hands in what was found. */
  onQueryChange?: (query: string) => void
}

/** Search and commands, by typing. Fetched when it is first opened. */
export function Palette({ open, onOpenChange, label, placeholder, empty, groups, onQueryChange }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['veil']} />
        <Dialog.Content
          className={styles['palette']}
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
        >
          <Dialog.Title className="sr">{label}</Dialog.Title>
          <Command label={label} loop shouldFilter={!onQueryChange}>
            <div className={styles['search']}>
              <Icon of={Search} />
              <Command.Input
                placeholder={placeholder}
                className={styles['input']}
                {...(onQueryChange && { onValueChange: onQueryChange })}
              />
              <Kbd>Esc</Kbd>
            </div>
            <Command.List className={styles['list']} label={label}>
              <Command.Empty className={styles['empty']}>{empty}</Command.Empty>
              {groups.map(({ heading, items }) => (
                <Command.Group key={heading} heading={heading} className={styles['group']}>
                  {items.map((item) => (
                    <PaletteRow key={item.id} item={item} onDone={() => onOpenChange(false)} />
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

function PaletteRow({ item, onDone }: { item: PaletteItem; onDone: () => void }) {
  const choose = () => {
    onDone()
    item.onSelect()
  }
  return (
    // The id keeps two items of one name apart; what is searched is the label and the keywords.
    <Command.Item
      value={item.id}
      keywords={[item.label, ...(item.keywords ?? [])]}
      className={styles['item']}
      onSelect={choose}
    >
      {item.mark ?? (item.icon && <Icon of={item.icon} />)}
      <span className={styles['label']} dir="auto">
        {item.label}
      </span>
      {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
    </Command.Item>
  )
}
