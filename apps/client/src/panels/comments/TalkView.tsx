import { ArrowLeft } from 'lucide-react'
import type { About } from '@parley/model/comments.ts'
import type { TalkAt } from '../../session/talk.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { Composer } from './Composer.tsx'
import type { Place } from './place.ts'
import { ThreadList } from './ThreadList.tsx'
import { ThreadView } from './ThreadView.tsx'
import { useTalking } from './useTalk.ts'
import styles from './comments.module.css'

interface Props {
  place: Place
  at: TalkAt
  onAt: (at: TalkAt) => void
  /** Always about this: there is no way back to all comments. */
  fixed?: boolean
  autoFocus?: boolean
}

/** Comments as far as one looks into them: a list, those about one thing, or one thread. */
export function TalkView({ place, at, onAt, fixed = false, autoFocus = false }: Props) {
  const words = useWords().comments
  const { about, thread } = at
  const open = (thread: string) => onAt({ about, thread })
  if (thread !== undefined)
    return <ThreadView key={thread} place={place} thread={thread} onBack={() => onAt({ about })} />
  return (
    <div className={styles['talk']}>
      {about && !fixed && (
        <header className={styles['head']}>
          <IconButton icon={ArrowLeft} points size="s" label={words.all} onClick={() => onAt({})} />
          <div className={styles['where']}>{place.where({ about, label: '' })}</div>
        </header>
      )}
      {about && 'point' in about ? null : <ThreadList place={place} about={about} onOpen={open} />}
      {about && place.may.comment && (
        <Begin key={JSON.stringify(about)} place={place} about={about} autoFocus={autoFocus} onBegun={open} />
      )}
    </div>
  )
}

interface BeginProps {
  place: Place
  about: About
  autoFocus: boolean
  onBegun: (thread: string) => void
}

function Begin({ place, about, autoFocus, onBegun }: BeginProps) {
  const words = useWords().comments
  const { begin } = useTalking()
  return (
    <Composer
      place={place}
      draft={`begin ${place.board} ${JSON.stringify(about)}`}
      label={words.begin}
      placeholder={words.beginPlaceholder}
      autoFocus={autoFocus}
      onSend={async (written) => {
        const { thread } = await begin.mutateAsync({ board: place.board, about, ...written })
        onBegun(thread)
      }}
    />
  )
}
