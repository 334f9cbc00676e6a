import { useFirstWords } from '../words/words.ts'
import { classes } from './classes.ts'
import { Tooltip } from './Tooltip.tsx'
import styles from './Face.module.css'

export interface Person {
  id: string
  name: string
  /** 1 to 6, as in the tokens. */
  colour: number
}

interface FaceProps {
  name: string
  colour: number
  /** My own face has the speaking corner. */
  mine?: boolean
  size?: 'm' | 's'
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Two letters for a name: the first of two words, or the first two of one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u)
  const letters = (word: string, count: number) =>
    Array.from(graphemes.segment(word), (part) => part.segment)
      .slice(0, count)
      .join('')
  const [first = '', second] = words
  return (second ? letters(first, 1) + letters(second, 1) : letters(first, 2)).toLocaleUpperCase()
}

/** The coloured leaf with two letters. Silent: whoever shows it says the name beside it or around it. */
export function Face({ name, colour, mine = false, size = 'm' }: FaceProps) {
  return (
    <span
      aria-hidden
      className={classes(styles['face'], styles[size], mine && styles['mine'])}
      data-person={colour}
    >
      {initials(name)}
    </span>
  )
}

interface FacesProps {
  /** What they are here for: "Here now". The names are added. */
  label: string
  people: readonly Person[]
  me?: string | undefined
  size?: 'm' | 's'
}

const shown = 5

export function Faces({ label, people, me, size = 'm' }: FacesProps) {
  const words = useFirstWords()
  const rest = people.length - shown
  const says = (person: Person) => (person.id === me ? words.ui.faces.you(person.name) : person.name)
  const names = people.slice(0, shown).map(says)
  const more = rest > 0 ? [words.ui.faces.more(rest)] : []
  return (
    <span role="img" aria-label={`${label}: ${[...names, ...more].join(', ')}`} className={styles['faces']}>
      {people.slice(0, shown).map((person) => (
        <Tooltip key={person.id} says={says(person)}>
          <span>
            <Face name={person.name} colour={person.colour} mine={person.id === me} size={size} />
          </span>
        </Tooltip>
      ))}
      {rest > 0 && <span className={styles['more']}>{words.ui.faces.moreShort(rest)}</span>}
    </span>
  )
}
