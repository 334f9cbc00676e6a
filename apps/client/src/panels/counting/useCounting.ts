import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CardOf } from '@parley/model/cards/index.ts'
import { countedIn, Predicate } from '@parley/model/consumers/predicate.ts'
import { api, type Answers } from '../../session/api.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { changed, draftOf, isFinished, isGroup, predicateOf, type Group, type Part } from './draft.ts'
import { categoryIn, type Base } from './questions.ts'
import { useSettled } from './useSettled.ts'

export type DataSet = Answers['consumers']['list'][number]
export type Profile = Answers['consumers']['profile']
export type Count = Answers['consumers']['count']

/** What is asked and what was answered while a segment’s question is built; nothing of it is on the card yet. */
export function useCounting(card: CardOf<'segment'>) {
  const counted = countedIn(card.predicate)
  const list = useQuery(api.consumers.list.queryOptions())
  const [wanted, setDataSet] = useState(counted?.dataSet)
  const [draft, setDraft] = useState<Group>(() => draftOf(counted?.where))
  const dataSet = list.data?.find((one) => one.dataSet === wanted) ?? list.data?.[0]
  const base = useBase(dataSet?.dataSet)
  return {
    list: list.data,
    fault: list.error ?? base.fault,
    dataSet,
    setDataSet,
    base: base.known,
    draft,
    change: (key: string, change: (part: Part) => Part | undefined) =>
      setDraft((before) => changed(before, key, change)),
    ...useAnswers(dataSet, base.known, draft),
  }
}
export type Counting = ReturnType<typeof useCounting>

/** What can be asked for in a data set. */
function useBase(dataSet: string | undefined): { known: Base | undefined; fault: unknown } {
  const ownBrand = useBoard(({ plan }) => plan.ownBrand)
  const { data, error } = useQuery({
    ...api.consumers.get.queryOptions({ dataSet: dataSet ?? '' }),
    enabled: dataSet !== undefined,
  })
  return { known: useMemo(() => data && { ...data, ownBrand }, [data, ownBrand]), fault: error }
}

/** Asks again whenever the question is another and finished; until it is answered the last answer stays. */
function useAnswers(dataSet: DataSet | undefined, base: Base | undefined, draft: Group) {
  const [chosen, setCategory] = useState<string>()
  const predicate = useMemo(() => predicateOf(draft), [draft])
  const finished = isFinished(draft)
  const tooMuch = !Predicate.safeParse(predicate).success && finished
  const asked = useSettled(predicate)
  const known = base?.categories.map(({ name }) => name) ?? []
  const category = [chosen, firstCategory(draft), known[0]].find(
    (one) => one !== undefined && known.includes(one),
  )
  const askable = dataSet !== undefined && Predicate.safeParse(asked).success
  const options = { enabled: askable && asked === predicate, placeholderData: keepPreviousData }
  const about = { dataSet: dataSet?.dataSet ?? '', predicate: asked }
  const cancels = { trpc: { abortOnUnmount: true } }
  const count = useQuery({ ...api.consumers.count.queryOptions(about, cancels), ...options })
  const profile = useQuery({
    ...api.consumers.profile.queryOptions({ ...about, category: category ?? '' }, cancels),
    ...options,
    enabled: options.enabled && category !== undefined,
  })
  const answered = [count, ...(category === undefined ? [] : [profile])]
  return {
    predicate,
    asked,
    finished,
    tooMuch,
    category,
    setCategory,
    count: count.data,
    profile: category === undefined ? undefined : profile.data,
    /** What is shown is of the question as it stands. */
    settled:
      finished &&
      askable &&
      asked === predicate &&
      answered.every((one) => one.isSuccess && !one.isPlaceholderData),
    refused: count.error ?? profile.error,
  }
}

function firstCategory(part: Part): string | undefined {
  if (!isGroup(part)) return categoryIn(part.question)
  for (const one of part.parts) {
    const category = firstCategory(one)
    if (category !== undefined) return category
  }
  return undefined
}
