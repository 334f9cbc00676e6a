import { Minus, Move, Pencil, Plus, type LucideIcon } from 'lucide-react'
import type { ChangeMark } from '@parley/model/difference/marks.ts'

/** The drawing of each mark; its word stands in the catalogue, its colour is `--mark` in `ground/meaning.css`. */
export const markIcons: Readonly<Record<ChangeMark, LucideIcon>> = {
  added: Plus,
  changed: Pencil,
  moved: Move,
  gone: Minus,
}
