import { useMutation } from '@tanstack/react-query'
import { Check, Download } from 'lucide-react'
import { useMemo } from 'react'
import { canInWorkspace } from '@parley/model/access.ts'
import { ListState } from '../../../panels/ListState.tsx'
import { useSayFault } from '../../../panels/useSayFault.ts'
import { client, type Answers } from '../../../session/api.ts'
import { useSession } from '../../../session/useBoard.tsx'
import { useCalmBoard } from '../../../session/useCalmBoard.ts'
import { useMe } from '../../../session/useMe.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { fileNameFor, saveFile } from '../../../ui/save-file.ts'
import { useToast } from '../../../ui/Toast.tsx'
import { useFormats, useWords } from '../../../words/words.ts'
import { AnswerSaid } from './AnswerSaid.tsx'
import { becomeOn, type Become } from './become.ts'
import { toldList } from './told-list.ts'
import { inParts } from './in-parts.ts'
import { useAnswerActs } from './useAnswerActs.ts'
import { useThoseToTell, type Answer } from './useAnswers.ts'
import page from './inbox.module.css'
import styles from './ToTell.module.css'

/** Those who may be told what became of their words, by what they said. */
export function ToTell() {
  const words = useWords().listening.tell
  const board = useCalmBoard()
  const become = useMemo(() => becomeOn(board), [board])
  const list = useThoseToTell(become.map(({ id }) => id))
  const answers = list.data
  const state = (
    <ListState of={list} none={answers?.length === 0}>
      <EmptyState title={words.empty.title} says={words.empty.says} heading="h3" />
    </ListState>
  )
  if (!answers || answers.length === 0) return state
  return (
    <section className={page['inbox']} aria-label={words.label}>
      {state}
      <div className={page['asked']}>
        <p className={page['quiet']}>{words.says}</p>
        <SaveList answers={answers} become={become} />
      </div>
      {become.map((one) => (
        <Group key={one.id} become={one} answers={answers.filter((answer) => answer.feedback === one.id)} />
      ))}
    </section>
  )
}

function Group({ become, answers }: { become: Become; answers: readonly Answer[] }) {
  const { tell, done } = useWords().listening
  const acts = useAnswerActs()
  if (answers.length === 0) return null
  return (
    <section className={styles['group']}>
      <header>
        <h3 dir="auto">{become.title}</h3>
        <Button
          size="s"
          icon={Check}
          aria-label={tell.markFor(become.title)}
          busy={acts.busy}
          onClick={() => acts.mark(answers, { told: true }, done.told(answers.length))}
        >
          {tell.mark}
        </Button>
      </header>
      <p className={page['quiet']}>{tell.became(become.became.join(', '))}</p>
      <ul>
        {answers.map((answer) => (
          <AnswerSaid key={answer.answer} answer={answer} />
        ))}
      </ul>
    </section>
  )
}

/** For colleagues alone: addresses leave the server only here. */
function SaveList({ answers, become }: { answers: readonly Answer[]; become: readonly Become[] }) {
  const words = useWords()
  const { tell, done } = words.listening
  const { locale } = useFormats()
  const session = useSession()
  const say = useToast()
  const sayFault = useSayFault()
  const me = useMe()
  const save = useMutation({
    mutationFn: async () => {
      const rows: Answers['listening']['export'] = []
      for (const some of inParts(answers.map(({ answer }) => answer)))
        rows.push(...(await client.listening.export.mutate({ board: session.board, answers: some })))
      return rows
    },
    onSuccess: (rows) => {
      const file = fileNameFor(`${session.reader.board.plan.title} ${tell.file}`, '.csv')
      saveFile(file, new Blob([toldList(rows, become, tell.columns, locale)], { type: 'text/csv' }))
      say({ says: done.saved(file) })
    },
    onError: sayFault,
  })
  if (!canInWorkspace(me?.standing, 'seeInternal')) return null
  return (
    <Button
      icon={Download}
      size="s"
      busy={save.isPending}
      title={tell.exportSays}
      onClick={() => save.mutate()}
    >
      {tell.export}
    </Button>
  )
}
