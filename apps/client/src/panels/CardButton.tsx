import type { HTMLAttributes } from 'react'
import { useOpensCards } from '../session/useBoard.tsx'

interface Props extends Omit<HTMLAttributes<HTMLElement>, 'onClick'> {
  onOpen: () => void
}

/** What opens a card; words alone where the board is only shown, for no button does nothing. */
export function CardButton({ onOpen, tabIndex, ...rest }: Props) {
  if (useOpensCards()) return <button type="button" tabIndex={tabIndex} onClick={onOpen} {...rest} />
  // What is said in place of what stands there needs a role that may be named.
  return <span {...rest} role={rest['aria-label'] && 'img'} style={{ ...rest.style, cursor: 'auto' }} />
}
