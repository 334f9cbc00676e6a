import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { api } from '../../session/api.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { clientsOf } from './by-client.ts'

interface Props {
  value: string
  onValueChange: (client: string) => void
}

/** A client's name; the browser offers those that boards are filed under already. */
export function ClientInput({ value, onValueChange }: Props) {
  const id = useId()
  const boards = useQuery(api.boards.list.queryOptions()).data ?? []
  return (
    <>
      <TextInput
        list={id}
        autoComplete="off"
        maxLength={200}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
      <datalist id={id}>
        {clientsOf(boards).map((client) => (
          <option key={client} value={client}>
            {client}
          </option>
        ))}
      </datalist>
    </>
  )
}
