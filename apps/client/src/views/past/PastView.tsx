import type { Looked } from '../../panels/past/looked.ts'
import { Opening } from '../board/Opening.tsx'
import { DifferencePage } from './DifferencePage.tsx'
import { MomentPage } from './MomentPage.tsx'
import { NotThere } from './NotThere.tsx'
import { usePoint } from './usePoint.ts'

/** In place of the board of today: one moment of it, or what changed since. */
export function PastView({ looked }: { looked: Looked }) {
  const point = 'at' in looked ? looked.at : looked.from
  const until = 'from' in looked ? looked.to : undefined
  const from = usePoint(point)
  const to = usePoint(until)
  const fault = from.fault ?? to.fault
  if (fault) return <NotThere fault={fault} />
  if (!from.moment || (until && !to.moment)) return <Opening />
  if ('at' in looked) return <MomentPage moment={from.moment} />
  return <DifferencePage from={from.moment} to={to.moment} />
}
