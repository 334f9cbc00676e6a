import { useWords } from '../../words/words.ts'
import { StageDrivers } from './Drivers.tsx'
import type { Stage } from './lanes.ts'

/** The stages as columns, each with how much of what is met there is ours. */
export function StagesHead({ stages }: { stages: readonly Stage[] }) {
  const words = useWords().journey
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="sr">{words.segment}</span>
        </th>
        {stages.map(({ name, ours, theirs }) => (
          <th key={name} scope="col" dir="auto">
            {name}
            <StageDrivers ours={ours} theirs={theirs} />
          </th>
        ))}
      </tr>
    </thead>
  )
}
