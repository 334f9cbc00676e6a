import { TldrawUiMenuGroup, TldrawUiMenuItem } from 'tldraw'
import type { ReactNode } from 'react'
import { actNamed } from '../../panels/acts/catalogue.ts'
import { isMac } from '../../panels/acts/keys.ts'

export interface Item {
  id: string
  label: string
  kbd?: string
  readonlyOk?: boolean
  act: () => void
}

interface Props {
  id: string
  /** What does not fit what is selected is false. */
  of: readonly (Item | false)[]
  /** What stands before them. */
  children?: ReactNode
}

/** A group of the menu, with a line around it. */
export const Items = ({ id, of, children }: Props) => (
  <TldrawUiMenuGroup id={id}>
    {children}
    {of.map((item) => item && <TldrawUiMenuItem key={item.id} {...item} onSelect={item.act} />)}
  </TldrawUiMenuGroup>
)

/** A key as tldraw writes it. */
export const kbdOf = (act: string): string =>
  (actNamed(act)?.keys?.[0] ?? '').replace('mod', isMac ? 'cmd' : 'ctrl')
