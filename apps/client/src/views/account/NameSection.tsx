import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf, queries } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { AccountSection } from './AccountSection.tsx'

export function NameSection({ name }: { name: string }) {
  const words = useWords()
  const said = words.ownAccount.name
  const toast = useToast()
  const [typed, setTyped] = useState(name)
  const rename = useMutation({
    ...api.account.rename.mutationOptions(),
    onSuccess: async () => {
      toast({ says: words.ownAccount.saved })
      await queries.invalidateQueries({ queryKey: api.account.me.queryKey() })
    },
  })
  const missing = typed.trim() ? undefined : said.missing
  const failed = rename.error ? faultOf(rename.error).says : undefined
  return (
    <AccountSection
      title={said.title}
      says={said.says}
      onSubmit={() => missing ?? rename.mutate({ name: typed.trim() })}
      actions={
        <Button type="submit" busy={rename.isPending}>
          {said.act}
        </Button>
      }
    >
      <Field label={said.label} error={missing ?? failed}>
        <TextInput
          autoComplete="name"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
    </AccountSection>
  )
}
