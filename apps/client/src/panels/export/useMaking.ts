import { useState } from 'react'
import { saveFile } from '../../ui/save-file.ts'
import { useToast } from '../../ui/Toast.tsx'
import type { Answers, Format, Made, Source } from './format.ts'
import { usePrinting } from './usePrinting.ts'

/** Makes a file from what was answered and hands it to the browser, or says why there is none. */
export function useMaking(from: Source, onMade: () => void) {
  const say = useToast()
  const print = usePrinting()
  const said = from.words.exporting
  const [answers, setAnswers] = useState<Answers>({})
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string>()
  const take = (made: Made) => {
    if ('refused' in made) return setRefused(made.refused)
    if ('prints' in made) return print(made.prints)
    saveFile(made.file, made.blob)
    say({ says: [from.words.board.exported(made.file), made.says].filter(Boolean).join(' ') })
    onMade()
  }
  return {
    answers,
    busy,
    refused,
    answer: (question: string, value: string) => {
      setRefused(undefined)
      setAnswers((now) => ({ ...now, [question]: value }))
    },
    make: async (format: Format) => {
      setRefused(undefined)
      setBusy(true)
      const asked = format.questions?.(from) ?? []
      try {
        take(await format.make(from, answered(asked, answers)))
      } catch {
        setRefused(said.failed)
      } finally {
        setBusy(false)
      }
    },
  }
}

/** What nobody chose, or chose for another format, is the first of the options. */
function answered(questions: ReturnType<NonNullable<Format['questions']>>, answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ name, options }) => {
      const chosen = options.find(({ value }) => value === answers[name]) ?? options[0]
      return chosen ? [[name, chosen.value]] : []
    }),
  )
}
