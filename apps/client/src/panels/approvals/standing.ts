import type { Answers } from '../../session/api.ts'

/** What was asked, of whom, and what came of it. */
export type Approval = Answers['approvals']['list']['approvals'][number]

/** Has the day passed by which a word was wanted? */
export const isOver = (due: string | null): boolean => due !== null && Date.parse(due) <= Date.now()

/** Whose word is still missing, by name; `byLink`: what whoever comes by the link is called. */
export function waitedFor({ of, decisions, mode, link }: Approval, byLink: string): string[] {
  const said = new Set(decisions.map(({ by }) => by.id))
  const missing = of.filter(({ id }) => mode !== 'all' || !said.has(id)).map(({ name }) => name)
  const others = decisions.some(({ by }) => !of.some(({ id }) => id === by.id))
  return link && !(mode === 'all' && others) ? [...missing, byLink] : missing
}
