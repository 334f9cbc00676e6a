import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { askAgain, type DataSet } from './data-set.ts'
import styles from './data-set.module.css'

interface Props {
  dataSet: string
  allowed: NonNullable<DataSet['allowed']>
}

/** A colleague is chosen and may see into the data set from then on. */
export function GiveRight({ dataSet, allowed }: Props) {
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
      <Field label={said.give} className={styles['grow']} error={give.error && faultOf(give.error).says}>
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
