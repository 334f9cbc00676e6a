import { useMutation, useQuery } from '@tanstack/react-query'
import { FaultAlert } from '../FaultAlert.tsx'
import { api, queries, type Answers } from '../../session/api.ts'
import { Switch } from '../../ui/Switch.tsx'
import { useWords } from '../../words/words.ts'
import styles from './inbox.module.css'

type Settings = Answers['notifications']['settings']['get']
const kindsIn = (settings: Settings) => Object.keys(settings) as (keyof Settings)[]

/** Which kinds of thing I want to be told. */
export function InboxSettings() {
  const words = useWords()
  const asked = api.notifications.settings.get.queryOptions()
  const settings = useQuery(asked)
  const set = useMutation({
    ...api.notifications.settings.set.mutationOptions(),
    onMutate: ({ kind, on }) =>
      void queries.setQueryData(asked.queryKey, (was) => was && { ...was, [kind]: on }),
    onSettled: () => queries.invalidateQueries({ queryKey: asked.queryKey }),
  })
  const fault = settings.error ?? set.error
  return (
    <div className={styles['choices']}>
      <FaultAlert of={fault} />
      {settings.data &&
        kindsIn(settings.data).map((kind) => (
          <Switch
            key={kind}
            label={words.inbox.settings[kind]}
            checked={settings.data[kind]}
            onCheckedChange={(on) => set.mutate({ kind, on })}
          />
        ))}
    </div>
  )
}
