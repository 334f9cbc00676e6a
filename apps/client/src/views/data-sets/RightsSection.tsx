import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf } from '../../session/api.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { askAgain, type DataSet } from './data-set.ts'
import styles from './data-set.module.css'

interface Props {
  dataSet: string
  allowed: NonNullable<DataSet['allowed']>
  me: string
}

/** Who may see into a data set; whoever may passes the right on. */
export function RightsSection({ dataSet, allowed, me }: Props) {
  const words = useWords()
  const said = words.dataSets.rights
  const say = useToast()
  const take = useMutation({ ...api.consumers.disallow.mutationOptions(), onSuccess: askAgain })
  return (
    <Sheet at="rights" title={said.title} says={said.says}>
      {take.error && <Alert severity="error">{faultOf(take.error, words.ui.unreachable.title).says}</Alert>}
      <ul className={styles['list']} aria-label={said.list}>
        {allowed.map(({ person, name }) => (
          <li key={person} className={styles['row']}>
            <span className={styles['grow']} dir="auto">
              {name}
              {person === me && <span className={styles['quiet']}> ({said.you})</span>}
            </span>
            {allowed.length > 1 && (
              <Button
                size="s"
                aria-label={said.takeFrom(name)}
                busy={take.isPending}
                onClick={() =>
                  take.mutate({ dataSet, person }, { onSuccess: () => say({ says: said.taken(name) }) })
                }
              >
                {said.take}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <GiveRight dataSet={dataSet} allowed={allowed} />
    </Sheet>
  )
}

function GiveRight({ dataSet, allowed }: Omit<Props, 'me'>) {
  const words = useWords()
  const said = words.dataSets.rights
  const say = useToast()
  const [chosen, choose] = useState('')
  const people = useQuery(api.account.people.list.queryOptions())
  const give = useMutation({ ...api.consumers.allow.mutationOptions(), onSuccess: askAgain })
  const others = (people.data ?? []).filter(({ id }) => allowed.every(({ person }) => person !== id))
  const one = others.find(({ id }) => id === chosen)
  if (people.data && others.length === 0) return <p className={styles['quiet']}>{said.alone}</p>
  return (
    <form
      className={styles['line']}
      onSubmit={(event) => {
        event.preventDefault()
        if (one)
          give.mutate({ dataSet, person: one.id }, { onSuccess: () => say({ says: said.given(one.name) }) })
      }}
    >
      <Field
        label={said.give}
        className={styles['grow']}
        error={give.error && faultOf(give.error, words.ui.unreachable.title).says}
      >
        <Select value={one?.id ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{said.choose}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" busy={give.isPending} aria-disabled={!one}>
        {said.act}
      </Button>
    </form>
  )
}
