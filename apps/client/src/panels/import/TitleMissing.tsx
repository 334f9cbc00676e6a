import { isAt } from '@parley/model/tables/fitting.ts'
import type { Target } from '@parley/model/tables/target.ts'
import { Alert } from '../../ui/Alert.tsx'
import { useWords } from '../../words/words.ts'

interface Props {
  targets: readonly (Target | undefined)[]
  /** Whether some of the rows become new cards: those that are here have their titles. */
  isNew: boolean
}

/** Cards without a title can hardly be told apart once they are on the board. */
export function TitleMissing({ targets, isNew }: Props) {
  const words = useWords().importing
  if (targets.every((target) => !target)) return <Alert severity="hint">{words.nothingChosen}</Alert>
  if (!isNew || targets.some((target) => isAt(target, 'title'))) return null
  return <Alert severity="warning">{words.noTitle}</Alert>
}
