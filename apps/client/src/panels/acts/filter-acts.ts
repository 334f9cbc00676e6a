import { Bookmark, Eye } from 'lucide-react'
import { isOn } from '@parley/model/filter/filter.ts'
import { filterIn, unfiltered } from '../filter/address.ts'
import type { Act } from './act.ts'

/** What is done with what a view shows. */
export const filterActs: readonly Act[] = [
  {
    id: 'save view',
    group: 'views',
    label: (words) => words.savedViews.save,
    icon: Bookmark,
    run: ({ open }) => open('saveView'),
  },
  {
    id: 'show all cards',
    group: 'views',
    label: (words) => words.filter.showAll,
    icon: Eye,
    may: () => isOn(filterIn(location.search)),
    run: ({ go }) => go(unfiltered(location.search)),
  },
]
