import { Link } from 'wouter'
import type { CardOf } from '@parley/model/cards/index.ts'
import { FaultAlert } from '../FaultAlert.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWords } from '../../words/words.ts'
import { CountedSoFar, countSaid } from './CountedSoFar.tsx'
import { GroupBox } from './GroupBox.tsx'
import { Overlaps } from './Overlaps.tsx'
import { Where } from './Where.tsx'
import { useCounting, type Counting } from './useCounting.ts'
import { useWriting } from './useWriting.ts'
import styles from './counting.module.css'

interface Props {
  card: CardOf<'segment'>
  onClose: () => void
}

/** Who belongs to a segment, asked of a data set: the question on one side, what comes of it on the other. */
export function CountSheet({ card, onClose }: Props) {
  const { counting: words } = useWords()
  const counting = useCounting(card)
  const write = useWriting(card, counting, onClose)
  const { list, fault, dataSet } = counting
  return (
    <Dialog
      width="xl"
      title={card.title.trim() ? words.sheet.title(card.title) : words.sheet.untitled}
      says={words.sheet.says}
      note={
        dataSet && (
          <span aria-hidden className={styles['meanwhile']}>
            {countSaid(words.answer, counting.count)}
          </span>
        )
      }
      actions={
        <>
          <DialogCancel />
          {dataSet && <WriteButton counting={counting} onWrite={write} />}
        </>
      }
      onClose={onClose}
    >
      <FaultAlert of={fault} />
      {!list && !fault && <Skeleton height="8rem" />}
      {list?.length === 0 && <NoDataSets />}
      {dataSet && <Building card={card} counting={counting} />}
    </Dialog>
  )
}

function Building({ card, counting }: { card: CardOf<'segment'>; counting: Counting }) {
  const words = useWords().counting
  const { base, draft, change, tooMuch, dataSet } = counting
  if (!base || !dataSet) return <Skeleton height="8rem" />
  return (
    <div className={styles['building']}>
      <div className={styles['question']}>
        <Where counting={counting} />
        <GroupBox group={draft} base={base} onChange={change} />
        {tooMuch && <Alert severity="warning">{words.group.tooMuch}</Alert>}
      </div>
      <div className={styles['answer']}>
        <CountedSoFar counting={counting} mine={dataSet.mine} />
        <Overlaps
          card={card}
          dataSet={dataSet.dataSet}
          predicate={counting.asked}
          askable={counting.finished && !tooMuch}
        />
      </div>
    </div>
  )
}

function NoDataSets() {
  const said = useWords().counting.sheet.empty
  return (
    <EmptyState
      title={said.title}
      says={said.says}
      heading="h3"
      actions={<Link href="/data-sets">{said.act}</Link>}
    />
  )
}

function WriteButton({ counting, onWrite }: { counting: Counting; onWrite: () => void }) {
  const words = useWords().counting.sheet
  const { finished, settled, refused } = counting
  return (
    <Button
      variant="primary"
      busy={finished && !settled && !refused}
      disabled={!finished || Boolean(refused)}
      onClick={onWrite}
    >
      {words.write}
    </Button>
  )
}
