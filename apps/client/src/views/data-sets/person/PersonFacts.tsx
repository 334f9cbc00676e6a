import { useId, type ReactNode } from 'react'
import type { Answers } from '../../../session/api.ts'
import { useFormats, useWords } from '../../../words/words.ts'
import { PersonPurchases } from './PersonPurchases.tsx'
import styles from './person.module.css'

type Person = Answers['consumers']['find']

/** All that is kept about somebody: her fields, what she bought, what she answered. */
export function PersonFacts({ person, actions }: { person: Person; actions: ReactNode }) {
  const said = useWords().consumer
  const id = useId()
  const { type, language, consent, fields, purchases, answers } = person
  const facts: [string, string][] = [
    [said.type, type === 'customer' || type === 'prospect' ? said.types[type] : type],
    [said.language, language ?? said.unknown],
    [said.consent, consent ?? said.unknown],
    ...Object.entries(fields),
  ]
  return (
    <section aria-labelledby={id} className={styles['person']}>
      <h3 id={id} dir="auto">
        {person.id}
      </h3>
      <dl className={styles['facts']} aria-label={said.facts}>
        {facts.map(([name, value], at) => (
          // A column of theirs may be called as one of ours.
          <div key={`${at} ${name}`}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <h4>{said.bought(purchases.length)}</h4>
      {purchases.length > 0 && <PersonPurchases purchases={purchases} />}
      {answers.length > 0 && <PersonAnswers answers={answers} />}
      {actions}
    </section>
  )
}

function PersonAnswers({ answers }: Pick<Person, 'answers'>) {
  const said = useWords().consumer
  const { day } = useFormats()
  return (
    <>
      <h4>{said.answered(answers.length)}</h4>
      <ul className={styles['answers']}>
        {answers.map(({ answer, at, score, text, choice }) => (
          <li key={answer}>
            <p dir="auto">{text ?? choice ?? said.noWords}</p>
            <p className={styles['when']}>
              {day(at)}
              {score !== null && `, ${said.score(score)}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
