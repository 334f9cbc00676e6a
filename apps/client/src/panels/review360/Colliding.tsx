import { FaultAlert } from '../FaultAlert.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import styles from './review360.module.css'

interface Props {
  /** What a colleague wrote in the same place; undefined where nobody did. */
  theirs: { text: string; by: string | undefined } | undefined
  fault: unknown
  onMine: () => void
  onTheirs: () => void
}

/** Why what was typed is not saved, and the ways on. */
export function Colliding({ theirs, fault, onMine, onTheirs }: Props) {
  const words = useWords()
  const said = words.review360.clash
  if (theirs)
    return (
      <Alert
        severity="warning"
        actions={
          <span className={styles['ways']}>
            <Button size="s" onClick={onMine}>
              {said.mine}
            </Button>
            <Button size="s" onClick={onTheirs}>
              {said.theirs}
            </Button>
          </span>
        }
      >
        {said.says(theirs.by)} {theirs.text && <q dir="auto">{theirs.text}</q>}
      </Alert>
    )
  if (fault === undefined) return null
  return <FaultAlert of={fault} />
}
