import { Face } from '../../ui/Face.tsx'
import { useWords } from '../../words/words.ts'
import type { Named } from './naming.ts'
import panel from './comments.module.css'
import styles from './NamePicker.module.css'

interface Props {
  id: string
  people: readonly Named[]
  at: number
  onTake: (person: Named) => void
}

/** Whom the @ may mean. The keys are heard by the field, which keeps the focus. */
export function NamePicker({ id, people, at, onTake }: Props) {
  const words = useWords().comments
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={words.people}
        className={styles['names']}
        hidden={people.length === 0}
      >
        {people.map((person, place) => (
          <div
            key={person.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            tabIndex={-1}
            // Not at the click: the field would have lost the focus by then.
            onPointerDown={(event) => {
              event.preventDefault()
              onTake(person)
            }}
          >
            <Face name={person.name} colour={person.colour} size="s" />
            <span dir="auto">{person.name}</span>
            {person.guest && <span className={panel['quiet']}>{words.guest}</span>}
          </div>
        ))}
      </div>
      <span className="sr" role="status">
        {people.length > 0 && words.named(people.length)}
      </span>
    </>
  )
}
