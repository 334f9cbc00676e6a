import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { addCard, addLink } from '@parley/model/board/edit.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { out, todayOf } from '@parley/model/metrics/seen.ts'
import { useNumber } from '../../panels/inspector/NumberField.tsx'
import { useTyped } from '../../panels/inspector/useTyped.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { useCard, useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { CellInput } from './CellInput.tsx'
import { useReadings, type Read } from './useReadings.ts'
import styles from './edited.module.css'

/** What was read for an objective, and when: a table for each metric that measures it, to be written where it stands. */
export function Readings({ objective, board }: { objective: CardOf<'objective'>; board: Board }) {
  const words = useWords()
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const metrics = out(board, objective, 'measuredBy', 'metric')
  const measure = () =>
    edit.together((pen) => {
      const { title, unit, measureKind } = objective
      const to = addCard(pen, {
        kind: 'metric',
        title,
        ...(unit && { unit }),
        ...(measureKind && { measureKind }),
      })
      addLink(pen, { kind: 'measuredBy', from: objective.id, to })
    })
  if (metrics.length > 0)
    return metrics.map((metric) => <ReadingTable key={metric.id} painted={metric} today={todayOf(board)} />)
  if (!mayWrite) return null
  return (
    <Button size="s" icon={Plus} onClick={measure}>
      {words.numbers.course.measure}
    </Button>
  )
}

/** In whatever unit the metric is, also in per cent. */
const aReading = { control: 'number' } as const

/** Follows its card at once: what was written a moment ago is what the next change is made to. */
function ReadingTable({ painted, today }: { painted: CardOf<'metric'>; today: string }) {
  const { numbers, board } = useWords()
  const words = numbers.course
  const live = useCard(painted.id)
  const metric = live?.kind === 'metric' ? live : painted
  const name = nameOf(metric, board.inspector.untitled)
  const mayWrite = useMayWrite() && metric.locked !== true
  const { readings, set, add, remove } = useReadings(metric)
  return (
    <table className={styles['edited']} aria-label={words.readings(name)}>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.value(metric.unit ?? '')}</th>
          {mayWrite && (
            <td>
              <span className="sr">{words.acts}</span>
            </td>
          )}
        </tr>
      </thead>
      <tbody>
        {readings.map(({ key, ...reading }) => (
          <ReadingRow
            key={key}
            reading={reading}
            name={name}
            disabled={!mayWrite}
            onSet={(changed) => set(reading, changed)}
            onRemove={() => remove(reading)}
          />
        ))}
        {mayWrite && <NewReading today={today} name={name} onAdd={add} />}
      </tbody>
    </table>
  )
}

interface RowProps {
  reading: Read
  name: string
  disabled: boolean
  onSet: (changed: Partial<Read>) => void
  onRemove: () => void
}

function ReadingRow({ reading, name, disabled, onSet, onRemove }: RowProps) {
  const words = useWords().numbers.course
  const formats = useFormats()
  const day = useTyped<string | undefined>({
    shown: reading.date ?? '',
    read: (text) => ({ ok: true, value: text || undefined }),
    write: (date) => onSet({ date }),
    pauses: false,
  })
  const value = useNumber(aReading, reading.value, (read) => onSet({ value: read }))
  const on = reading.date ? formats.date(reading.date, 'full') : words.noDay
  return (
    <tr>
      <td>
        <CellInput label={words.dateOf(on, name)} column="date" type="date" typed={day} disabled={disabled} />
      </td>
      <td>
        <CellInput label={words.valueOn(on, name)} column="value" typed={value} numeric disabled={disabled} />
      </td>
      {!disabled && (
        <td>
          <IconButton icon={X} size="s" label={words.remove(on, name)} onClick={onRemove} />
        </td>
      )}
    </tr>
  )
}

/** Today, unless another day is chosen; written when its value is. */
function NewReading({ today, name, onAdd }: { today: string; name: string; onAdd: (read: Read) => void }) {
  const words = useWords().numbers.course
  const [date, setDate] = useState(today)
  const value = useNumber(
    aReading,
    undefined,
    (read) => {
      if (read !== undefined) onAdd({ date: date || today, value: read })
    },
    { pauses: false },
  )
  return (
    <tr>
      <td>
        <CellInput
          label={words.newDate(name)}
          column="date"
          type="date"
          typed={{ text: date, type: setDate, leave: () => undefined, forget: () => setDate(today) }}
          disabled={false}
        />
      </td>
      <td>
        <CellInput
          label={words.newValue(name)}
          column="value"
          typed={value}
          numeric
          hint={words.add}
          disabled={false}
          onEnd={value.leave}
        />
      </td>
      <td aria-hidden />
    </tr>
  )
}
