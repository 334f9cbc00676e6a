import { Question } from '@parley/model/consumers/predicate.ts'
import { z } from 'zod'
import { Schema, wordsOf } from './schema-words.ts'

/** What a predicate may be, for the paper on calls: it takes itself inside, which no table of one call can tell. */
export function predicateTold(): string[] {
  const { anyOf = [] } = Schema.parse(z.toJSONSchema(Question, { io: 'input', reused: 'inline' }))
  return [
    '',
    '## What a predicate is',
    '',
    'Who is meant, as a question to a consumer data set: one of the questions below, or `{ "all": [predicate, …] }`,',
    '`{ "any": [predicate, …] }` or `{ "not": predicate }` around others, up to six levels and about sixty questions. An empty',
    '`all` is everybody, an empty `any` nobody. Of `least`, `most` and `below` there is at least one; `least` and `most` are part of what',
    'is asked for, as are both days of a window, of which either may be left open.',
    '',
    '| asks for | shape |',
    '|---|---|',
    ...anyOf.map((one) => `| ${one.description ?? ''} | \`${wordsOf(one)}\` |`),
  ]
}
