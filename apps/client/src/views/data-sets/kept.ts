import type { Asks } from '../../session/api.ts'
import type { DataSet } from './data-set.ts'

type Changes = Omit<Asks['consumers']['change'], 'dataSet'>

/** What is said of a data set, as it stands in the fields. */
export type Draft = Record<'title' | 'client' | 'lawfulBasis' | 'purpose' | 'retention', string>

export const draftOf = ({ title, client, lawfulBasis, purpose, retention }: DataSet): Draft => ({
  title,
  client: client ?? '',
  lawfulBasis: lawfulBasis ?? '',
  purpose: purpose ?? '',
  retention: retention === null ? '' : String(retention),
})

/** Days from 1 to a hundred years, or not said yet. */
export const isRetention = (typed: string): boolean => {
  const days = Number(typed)
  return typed.trim() === '' || (Number.isInteger(days) && days >= 1 && days <= 36_500)
}

/** An empty field says that nobody knows yet. */
export const changesOf = ({ title, client, lawfulBasis, purpose, retention }: Draft): Changes => ({
  title: title.trim(),
  client: client.trim() || null,
  lawfulBasis: lawfulBasis.trim() || null,
  purpose: purpose.trim() || null,
  retention: retention.trim() === '' ? null : Number(retention),
})

/** What must be said before anything is taken out. */
export const missingOf = (of: Pick<DataSet, 'lawfulBasis' | 'purpose' | 'retention'>): Missing[] => [
  ...(of.lawfulBasis === null ? (['basis'] as const) : []),
  ...(of.purpose === null ? (['purpose'] as const) : []),
  ...(of.retention === null ? (['retention'] as const) : []),
]
export type Missing = 'basis' | 'purpose' | 'retention'
