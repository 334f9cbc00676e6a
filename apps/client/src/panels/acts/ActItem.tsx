import { MenuItem } from '../../ui/Menu.tsx'
import { useHere } from './Acting.tsx'
import { actNamed, isOffered } from './catalogue.ts'
import { useShortcut } from './useShortcut.ts'

/** An act as a line of a menu; nothing where it may not be done. */
export function ActItem({ act: id }: { act: string }) {
  const here = useHere()
  const shortcut = useShortcut()(id)
  const act = actNamed(id)
  if (!act || !isOffered(act, here)) return null
  return (
    <MenuItem icon={act.icon} {...(shortcut && { shortcut })} onSelect={() => act.run(here)}>
      {act.label(here.words)}
    </MenuItem>
  )
}
