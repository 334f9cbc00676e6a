import type { Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { all } from '@parley/model/metrics/seen.ts'
import { fewest } from '@parley/model/metrics/trend.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useScreenful } from '../../ui/useScreenful.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { CourseChart } from './CourseChart.tsx'
import { forecastOf, type Forecast, type NoForecast } from './forecast.ts'
import { Readings } from './Readings.tsx'
import { Sheet } from './Sheet.tsx'
import { lacking } from '../../panels/shown-number.ts'
import styles from './course.module.css'

/** Where each objective is going: its readings, which can be written here, and the line through them. */
export function Courses({ board, drawn }: { board: Board; drawn: boolean }) {
  const words = useWords().numbers.course
  const objectives = all(board, 'objective').filter(usePasses())
  const shown = useScreenful(objectives, 6)
  if (objectives.length === 0) return null
  return (
    <Sheet title={words.title} says={words.says} wide>
      <ul className={styles['courses']}>
        {shown.map((objective) => (
          <Course key={objective.id} objective={objective} board={board} drawn={drawn} />
        ))}
      </ul>
    </Sheet>
  )
}

function Course({
  objective,
  board,
  drawn,
}: {
  objective: CardOf<'objective'>
  board: Board
  drawn: boolean
}) {
  const { inspector } = useWords().board
  const forecast = forecastOf(objective, board)
  const says = useForecastSaid(forecast, objective)
  return (
    <li className={styles['course']}>
      <h4 dir="auto">{objective.title.trim() || inspector.untitled('')}</h4>
      <p className={styles['says']}>
        {forecast.missing === undefined && forecast.arrives ? (
          <Badge severity={severities[forecast.arrives]}>{says}</Badge>
        ) : (
          says
        )}
      </p>
      {drawn && <CourseChart objective={objective} board={board} says={says} />}
      <Readings objective={objective} board={board} />
    </li>
  )
}

const severities = { there: 'good', perhaps: 'hint', short: 'warning' } as const

function useForecastSaid(
  forecast: Forecast | NoForecast,
  { unit = '', target }: CardOf<'objective'>,
): string {
  const words = useWords().numbers.course
  const { number, date, inUnit } = useFormats()
  if (forecast.missing !== undefined) {
    if (forecast.missing.includes('readings')) return words.tooFew(forecast.read, fewest)
    return words.lacks(lacking(forecast.missing, 'objective'))
  }
  const { value, error, deadline, arrives } = forecast
  const digits = (amount: number) => (Math.abs(amount) < 100 ? 1 : 0)
  const margin = number(error, { maximumFractionDigits: digits(error) })
  const pace = words.atThisPace(inUnit(value, unit, digits(value)), date(deadline, 'short'), margin)
  return arrives === undefined ? pace : `${pace} ${words.arrives[arrives](inUnit(target ?? 0, unit))}`
}
