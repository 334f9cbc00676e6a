import { Import, Plus, Trash2 } from 'lucide-react'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { useFirstWords } from '../../words/words.ts'
import type { ListedBoard } from './listedBoard.ts'
import type { Shown } from './useBoardActs.ts'
import type { useImport } from './useImport.ts'
import styles from './BoardsHead.module.css'

interface Props {
  boards: readonly ListedBoard[] | undefined
  member: boolean
  /** The server stopped answering; what is shown is what it said last. */
  away: boolean
  plan: ReturnType<typeof useImport>
  onOpen: (shown: Shown) => void
}

/** The page's name, what the boards come to in a sentence, and how to get another one. */
export function BoardsHead({ boards, member, away, plan, onOpen }: Props) {
  const words = useFirstWords()
  const said = words.boards
  return (
    <div className={styles['head']}>
      <PageHead
        heading="h1"
        title={member ? said.title : said.guest}
        says={plan.reading ? said.import.reading(plan.reading) : boards && conclusion(boards, said)}
        live
        end={
          member && (
            <>
              <Button variant="bare" icon={Trash2} onClick={() => onOpen({ is: 'bin' })}>
                {said.bin.open}
              </Button>
              <FileButton
                icon={Import}
                accept=".json,application/json"
                busy={plan.reading !== undefined}
                onFiles={(files) => void plan.take(files)}
              >
                {said.import.open}
              </FileButton>
              <Button variant="primary" icon={Plus} onClick={() => onOpen({ is: 'create' })}>
                {said.create.open}
              </Button>
            </>
          )
        }
      />
      {away && <Alert severity="warning">{said.away}</Alert>}
    </div>
  )
}

function conclusion(
  boards: readonly ListedBoard[],
  said: ReturnType<typeof useFirstWords>['boards'],
): string {
  if (boards.length === 0) return said.noneYet
  const people = new Set(boards.flatMap((board) => board.present.map((person) => person.id))).size
  // What was broken on purpose stands in nobody's way.
  const errors = boards.filter(
    ({ health, flawsLeft }) => health && health.error > 0 && flawsLeft === null,
  ).length
  const allRead = boards.every(({ health }) => health !== null)
  return [
    people > 0 && said.planning(people),
    errors > 0 ? said.withErrors(errors) : allRead && said.allSound,
  ]
    .filter(Boolean)
    .join(' ')
}
