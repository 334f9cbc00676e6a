import { useMutation } from '@tanstack/react-query'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { afterwards } from '../../session/afterwards.ts'
import { api } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Row, Rows } from '../../ui/Rows.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { askAgain, type DataSet } from './data-set.ts'
import { GiveRight } from './GiveRight.tsx'
import styles from './data-set.module.css'

interface Props {
  dataSet: string
  allowed: NonNullable<DataSet['allowed']>
  me: string
}

/** Who may see into a data set; whoever may passes the right on. */
export function RightsSection({ dataSet, allowed, me }: Props) {
  const words = useWords()
  const said = words.dataSets.rights
  const say = useToast()
  const take = useMutation({ ...api.consumers.disallow.mutationOptions(), onSuccess: askAgain })
  // Said also where she took her own, and this section goes with it; a failure stands above the list.
  const takeFrom = ({ person, name }: Props['allowed'][number]) =>
    afterwards(take.mutateAsync({ dataSet, person }), () => say({ says: said.taken(name) }))
  return (
    <Sheet at="rights" title={said.title} says={said.says}>
      <FaultAlert of={take.error} />
      <Rows label={said.list}>
        {allowed.map(({ person, name }) => (
          <Row
            key={person}
            title={
              <>
                {name}
                {person === me && <small className={styles['quiet']}> ({said.you})</small>}
              </>
            }
            end={
              allowed.length > 1 && (
                <Button
                  size="s"
                  aria-label={said.takeFrom(name)}
                  busy={take.isPending}
                  onClick={() => takeFrom({ person, name })}
                >
                  {said.take}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      <GiveRight dataSet={dataSet} allowed={allowed} />
    </Sheet>
  )
}
