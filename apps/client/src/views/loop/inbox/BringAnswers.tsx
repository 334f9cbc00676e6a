import { useMutation } from '@tanstack/react-query'
import { FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import { client, api, faultOf, queries } from '../../../session/api.ts'
import { useSession } from '../../../session/useBoard.tsx'
import { Alert } from '../../../ui/Alert.tsx'
import { ActDialog } from '../../../ui/ActDialog.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { useWords } from '../../../words/words.ts'
import type { AnswerIn, Brought } from './answers-in.ts'
import { PointField, usePoints } from './PointField.tsx'
import { useAnswerFile } from './useAnswerFile.ts'
import { inParts } from './in-parts.ts'

const accept = '.csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain'
const told = 5

/** A list of reviews, mentions or notes of calls becomes answers at one contact point. */
export function BringAnswers({ onClose }: { onClose: () => void }) {
  const words = useWords().listening
  const points = usePoints()
  const [chosen, setChosen] = useState<string>()
  const card = chosen ?? points[0]?.id
  const file = useAnswerFile()
  const bring = useBringing(onClose)
  const answers = file.brought?.answers ?? []
  const fault = file.says ?? bring.says
  return (
    <ActDialog
      title={words.bring.title}
      says={points.length === 0 ? words.add.noPoint : words.bring.says}
      act={words.bring.act}
      busy={bring.busy}
      disabled={card === undefined || answers.length === 0}
      onAct={() => card !== undefined && answers.length > 0 && bring.all(card, answers)}
      onClose={onClose}
    >
      <PointField value={card} onValue={setChosen} />
      <div>
        <FileButton
          icon={FileSpreadsheet}
          accept={accept}
          busy={file.busy}
          onFiles={([one]) => one && file.read(one)}
        >
          {words.bring.choose}
        </FileButton>
      </div>
      {file.brought && <WhatCame brought={file.brought} />}
      {fault && <Alert severity="error">{fault}</Alert>}
    </ActDialog>
  )
}

function WhatCame({ brought: { answers, refused, strange } }: { brought: Brought }) {
  const words = useWords().listening.bring
  if (strange) return <Alert severity="error">{words.strange}</Alert>
  const rest = refused.length - told
  return (
    <div role="status">
      <p>{words.found(answers.length)}</p>
      {refused.length > 0 && (
        <>
          <p>{words.left(refused.length)}</p>
          <ul>
            {refused.slice(0, told).map(({ row, why }) => (
              <li key={row}>{words.row(row, words.why[why])}</li>
            ))}
            {rest > 0 && <li>{words.more(rest)}</li>}
          </ul>
        </>
      )}
    </div>
  )
}

/** Sends them, so many at a time as the server takes. */
function useBringing(onDone: () => void) {
  const { board } = useSession()
  const words = useWords()
  const say = useToast()
  const send = useMutation({
    mutationFn: async ({ card, answers }: { card: string; answers: readonly AnswerIn[] }) => {
      for (const rows of inParts(answers)) await client.listening.addMany.mutate({ board, card, rows })
    },
    onSuccess: (_, { answers }) => {
      say({ says: words.listening.bring.done(answers.length) })
      onDone()
    },
    onSettled: () => queries.invalidateQueries({ queryKey: api.listening.pathKey() }),
  })
  return {
    busy: send.isPending,
    says: send.error ? faultOf(send.error).says : undefined,
    all: (card: string, answers: readonly AnswerIn[]) => send.mutate({ card, answers }),
  }
}
