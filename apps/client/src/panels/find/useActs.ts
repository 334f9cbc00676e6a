import type { PaletteGroup } from '../../ui/PaletteList.tsx'
import { useHere } from '../acts/Acting.tsx'
import { shownKeys } from '../acts/keys.ts'
import { rememberUse } from '../acts/lately.ts'
import { offeredActs, type Offered } from '../acts/offered.ts'

/** What can be done here, by groups; the keys beside the names. */
export function useActs(wanted: string): Record<'lately' | 'groups', PaletteGroup[]> {
  const here = useHere()
  const { acts: said } = here.words.board
  const itemsOf = ({ group, acts }: Offered): PaletteGroup => ({
    heading: said.groups[group],
    items: acts.map((act) => ({
      id: act.id,
      label: act.label(here.words),
      about: act.about?.(here.words),
      icon: act.icon,
      shortcut: act.keys?.[0] && shownKeys(act.keys[0], said.keys),
      onSelect: () => {
        rememberUse(act.id)
        act.run(here)
      },
    })),
  })
  const all = offeredActs(here, wanted)
  return {
    lately: all.filter(({ group }) => group === 'lately').map(itemsOf),
    groups: all.filter(({ group }) => group !== 'lately').map(itemsOf),
  }
}
