import type { Asks } from '../../session/api.ts'
import { Field } from '../../ui/Field.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useWords } from '../../words/words.ts'
import styles from './settings.module.css'

type Events = Asks['hooks']['create']['events']
const all: Events = ['comment', 'asked', 'decision', 'snapshot', 'newError', 'review', 'round']

interface Props {
  events: Events
  onEvents: (events: Events) => void
  error: string | undefined
}

/** Which kinds of thing another program is told. */
export function EventChoice({ events, onEvents, error }: Props) {
  const said = useWords().hooks
  return (
    <Field group label={said.which} error={error}>
      <div className={styles['events']}>
        {all.map((event) => (
          <Switch
            key={event}
            label={said.events[event]}
            checked={events.includes(event)}
            onCheckedChange={(on) =>
              onEvents(all.filter((one) => (one === event ? on : events.includes(one))))
            }
          />
        ))}
      </div>
    </Field>
  )
}
