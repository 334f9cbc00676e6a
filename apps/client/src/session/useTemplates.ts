import { useQuery } from '@tanstack/react-query'
import { said } from '@parley/model/tongue/tongue.ts'
import { api, type Answers } from './api.ts'

type Listed = Answers['boards']['templates']['list']

/** What a new board may begin from, in the reader's language: the server names it in English. */
export const useTemplates = (enabled = true) =>
  useQuery({ ...api.boards.templates.list.queryOptions(), enabled, staleTime: Infinity, select: inTongue })

const inTongue = (all: Listed): Listed =>
  all.map((one) => ({ ...one, title: said(one.title), says: said(one.says), trade: said(one.trade) }))
