import { useState } from 'react'
import { readInWorker } from '../../../panels/import/reading/read-in-worker.ts'
import { refusalSaid } from '../../../panels/import/said.ts'
import { useFormats, useWords } from '../../../words/words.ts'
import { answersIn, type Brought } from './answers-in.ts'

/** A file that somebody chose, read as answers; `says` is why it could not be read. */
export function useAnswerFile() {
  const { importing } = useWords()
  const { locale } = useFormats()
  const [state, setState] = useState<{ busy: boolean; brought?: Brought; says?: string }>({ busy: false })
  const read = async (file: File) => {
    setState({ busy: true })
    const answer = await readInWorker({ name: file.name, of: file }, undefined, new AbortController().signal)
    if (!answer.ok) return setState({ busy: false, says: refusalSaid(answer.refusal, importing) })
    const [first] = answer.sheets
    setState({ busy: false, brought: answersIn(first?.rows ?? [], locale) })
  }
  return { ...state, read: (file: File) => void read(file) }
}
