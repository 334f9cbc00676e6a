import type { Board } from '@parley/model/board/board.ts'
import { isKnown } from '@parley/model/metrics/lack.ts'
import { said } from '@parley/model/tongue/tongue.ts'
import { useWords } from '../../words/words.ts'
import { numberOf, planNumbers } from './catalogue.ts'
import { Sheet } from './Sheet.tsx'
import { lacking, shownNumber } from '../../panels/shown-number.ts'
import { Formula } from './Tables.tsx'
import styles from './numbers.module.css'

/** Every number of the plan as a whole, with its formula and who says so. */
export function PlanNumbers({ board }: { board: Board }) {
  const words = useWords().numbers
  return (
    <Sheet title={words.aboutPlan} wide>
      <dl className={styles['list']}>
        {planNumbers.map((metric) => {
          const answer = numberOf(metric, board.plan, board)
          return (
            <div key={metric.word}>
              <dt>{metric.word}</dt>
              <dd>
                {isKnown(answer) ? (
                  <>
                    <b>{shownNumber(answer, metric.unit, board.plan.currency)}</b> {unitBeside(metric.unit)}
                  </>
                ) : (
                  <span className={styles['quiet']}>{words.lack(lacking(answer.missing, 'plan'))}</span>
                )}
                <Formula of={metric} />
              </dd>
            </div>
          )
        })}
      </dl>
    </Sheet>
  )
}

/** What the number itself does not show yet of its unit: “% of feedback” is “of feedback” beside “40%”. */
export function unitBeside(unit: string): string {
  const shown = ['%', said('money'), said('ratio')].find((word) => unit.startsWith(word)) ?? ''
  return unit.slice(shown.length).trimStart()
}
