import { useMayWrite } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import type { Point } from './lanes.ts'
import { PointChip } from './PointChip.tsx'
import type { Journeying } from './useJourney.ts'
import page from './journey.module.css'

/** Contact points that stand at no stage, or meet nobody yet. */
export function LoosePoints({ points, acts }: { points: readonly Point[]; acts: Journeying }) {
  const words = useWords().journey
  const mayWrite = useMayWrite()
  return (
    <section className={page['loose']}>
      <h3>{words.loose}</h3>
      <p className={page['says']}>
        {[words.looseSays, mayWrite && words.placeThem].filter(Boolean).join(' ')}
      </p>
      <div className={page['points']}>
        {points.map((point) => (
          <PointChip key={point.id} point={point} stage={undefined} acts={acts} />
        ))}
      </div>
    </section>
  )
}
