import type { Asks } from '../../session/api.ts'
import type { Listening } from './useListening.ts'

/** What is written about the page, as it stands in the fields. */
export interface Written {
  question: string
  thanks: string
  /** One a line. */
  choices: string
  endsOn: string
}

export const writtenIn = (link: Listening): Written => ({
  question: textIn(link.question),
  thanks: textIn(link.thanks),
  choices: link.choices.join('\n'),
  endsOn: link.endsOn ?? '',
})

export function changeOf(link: Listening, written: Written): Asks['listening']['change'] {
  const { question, thanks, choices, endsOn } = written
  return {
    link: link.link,
    choices: choices.split('\n').flatMap((line) => line.trim() || []),
    endsOn: endsOn || null,
    // A text in several languages came by the API, and stays as it is until somebody writes another.
    ...(question !== textIn(link.question) && { question: question.trim() || null }),
    ...(thanks !== textIn(link.thanks) && { thanks: thanks.trim() || null }),
  }
}

const textIn = (texts: Readonly<Record<string, string>>): string => Object.values(texts)[0] ?? ''
