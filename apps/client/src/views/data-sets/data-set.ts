import { api, queries, type Answers } from '../../session/api.ts'

/** One data set with what can be asked for in it. */
export type DataSet = Answers['consumers']['get']
export type ListedDataSet = Answers['consumers']['list'][number]

export const pathOf = (dataSet: string): string => `/data-sets/${encodeURIComponent(dataSet)}`

/** After anything was changed: all that was asked of data sets is asked again. */
export const askAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: api.consumers.pathKey() })
