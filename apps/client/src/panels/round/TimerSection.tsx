import { useState } from 'react'
import { useRoundActs } from '../../session/round.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { useRoundFault } from './useRoundFault.ts'
import styles from './round.module.css'

const usual = [1, 3, 5, 10]
const longest = 240

/** Gives everybody so many minutes. */
export function TimerSection({ running }: { running: boolean }) {
  const words = useWords().round.timer
  const { board, timer } = useRoundActs(useRoundFault())
  const give = (minutes: number) => timer.mutate({ board, seconds: Math.round(minutes * 60) })
  const minutes = useMinutes(give)
  return (
    <section className={styles['part']}>
      <h3>{words.title}</h3>
      {running ? (
        <Button size="s" onClick={() => timer.mutate({ board, seconds: null })}>
          {words.stop}
        </Button>
      ) : (
        <>
          <div className={styles['acts']}>
            {usual.map((such) => (
              <Button key={such} size="s" onClick={() => give(such)}>
                {words.such(such)}
              </Button>
            ))}
          </div>
          <MinutesForm minutes={minutes} />
        </>
      )}
    </section>
  )
}

/** Outlives the form, so that what was typed stands there again once the time is over. */
function useMinutes(give: (minutes: number) => void) {
  const [typed, setTyped] = useState('5')
  const [wrong, setWrong] = useState(false)
  const start = () => {
    const minutes = Number(typed.replace(',', '.'))
    const fits = minutes >= 1 && minutes <= longest
    setWrong(!fits)
    if (fits) give(minutes)
  }
  return { typed, setTyped, wrong, start }
}

function MinutesForm({ minutes }: { minutes: ReturnType<typeof useMinutes> }) {
  const words = useWords().round.timer
  return (
    <form
      className={styles['line']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        minutes.start()
      }}
    >
      <Field label={words.minutes} error={minutes.wrong && words.wrong}>
        <TextInput
          inputMode="decimal"
          value={minutes.typed}
          onChange={(event) => minutes.setTyped(event.target.value)}
        />
      </Field>
      <Button type="submit" size="s">
        {words.start}
      </Button>
    </form>
  )
}
