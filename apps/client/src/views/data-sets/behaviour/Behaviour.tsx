import { useWords } from '../../../words/words.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import type { DataSet } from '../data-set.ts'
import { AskedBar } from './AskedBar.tsx'
import { Classes } from './Classes.tsx'
import { Cycles } from './Cycles.tsx'
import { Fifths } from './Fifths.tsx'
import { Switching } from './Switching.tsx'
import { useAsked } from './useAsked.ts'
import styles from './behaviour.module.css'

/** What people in a data set do: to whom they are loyal, where they move, how lately, often and much they buy. */
export function Behaviour({ dataSet }: { dataSet: DataSet }) {
  const words = useWords().behaviour
  const { asked, settled, turn } = useAsked(dataSet)
  if (!asked || !settled)
    return (
      <Sheet title={words.title} says={words.says}>
        <p>{words.nothing}</p>
      </Sheet>
    )
  return (
    <>
      <Sheet title={words.title} says={words.says}>
        <AskedBar dataSet={dataSet} asked={asked} onTurn={turn} />
        <Classes dataSet={dataSet.dataSet} asked={settled} />
      </Sheet>
      {dataSet.mine && (
        <>
          <Switching dataSet={dataSet.dataSet} asked={settled} onTurn={turn} />
          <Cycles dataSet={dataSet.dataSet} asked={settled} />
          <Fifths dataSet={dataSet.dataSet} asked={settled} />
        </>
      )}
      {!dataSet.mine && <p className={styles['rest']}>{words.rest}</p>}
    </>
  )
}
