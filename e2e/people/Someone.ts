import { expect, type BrowserContext, type Page } from '@playwright/test'
import type { GuestRole } from '@parley/model/access.ts'
import { readPlanFile, type PlanFile } from '@parley/model/board/plan-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import type { Parley } from '../parley.ts'

interface Invitation {
  invitation: string
  token: string
  url: string
}

type Answer = { result: { data: unknown } } | { error: { data: { parley: { code: string; says: string } } } }

/** Somebody with a browser of her own, and what she can ask of the server without looking at a page. */
export class Someone {
  readonly name: string
  readonly page: Page
  readonly parley: Parley

  constructor(name: string, page: Page, parley: Parley) {
    this.name = name
    this.page = page
    this.parley = parley
  }

  get context(): BrowserContext {
    return this.page.context()
  }

  get email(): string {
    return `${this.name.toLowerCase()}@example.org`
  }

  get password(): string {
    return `the password of ${this.name}`
  }

  /** Has an account: the first to come is the owner, who is signed in still in later scenarios, or does so again. */
  async hasAnAccount(): Promise<void> {
    const { name, email, password, context, parley } = this
    await context.addCookies(parley.ownersCookies)
    const { open, person } = await this.query<{ open: boolean; person: object | null }>('account.me')
    if (open) await this.does('account.signUp', { name, email, password })
    else if (!person) await this.does('account.signIn', { email, password })
    parley.ownersCookies = await context.cookies()
  }

  /** A board of her own from a sketch (or a plan file), by the API. */
  async makesABoard(from: string | object): Promise<string> {
    const plan = typeof from === 'string' ? fileOf(sketch(from)) : from
    return (await this.does<{ board: string }>('boards.import', { plan })).board
  }

  invites(board: string, role: GuestRole): Promise<Invitation> {
    return this.does('invitations.create', { board, role })
  }

  /** A board of her own from a template, by the API. */
  async makesABoardFrom(template: string): Promise<string> {
    return (await this.does<{ board: string }>('boards.create', { title: 'Pouch', template })).board
  }

  /** The whole plan is laid before whoever comes by the link. */
  asksForApproval(board: string): Promise<{ approval: string; snapshot: string; url: string }> {
    const whole = { about: { plan: true }, mode: 'required', link: { role: 'commenter' } }
    return this.does('approvals.ask', { board, ...whole })
  }

  /** What the server holds of a board, as a plan file. */
  async planOf(board: string): Promise<PlanFile> {
    const read = readPlanFile(await this.query('boards.get', { board }))
    if (!read.ok)
      throw new Error(`The server gives a plan file that it would not take: ${JSON.stringify(read.faults)}`)
    return read.file
  }

  async cardOf(board: string, id: string): Promise<Record<string, unknown> | undefined> {
    return (await this.planOf(board)).cards.find((card) => card.id === id)
  }

  async findingsOf(board: string): Promise<Finding[]> {
    return (await this.query<{ findings: Finding[] }>('boards.validate', { board })).findings
  }

  /** The server comes to hold this of a card. */
  async serverHolds(board: string, id: string, fields: Record<string, unknown>): Promise<void> {
    await expect
      .poll(() => this.cardOf(board, id), { message: `card ${id} on the server` })
      .toMatchObject(fields)
  }

  async serverComesToHold(board: string, holds: (plan: PlanFile) => boolean): Promise<void> {
    await expect
      .poll(async () => holds(await this.planOf(board)), { message: 'the plan on the server' })
      .toBe(true)
  }

  async query<T>(path: string, input?: object): Promise<T> {
    const asked = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''
    const answer = await this.context.request.get(`${this.parley.url}/trpc/${path}${asked}`)
    return dataIn<T>(path, (await answer.json()) as Answer)
  }

  async does<T>(path: string, input: object = {}): Promise<T> {
    const headers = { origin: this.parley.url }
    const answer = await this.context.request.post(`${this.parley.url}/trpc/${path}`, {
      headers,
      data: input,
    })
    return dataIn<T>(path, (await answer.json()) as Answer)
  }
}

function dataIn<T>(path: string, answer: Answer): T {
  if ('result' in answer) return answer.result.data as T
  const { code, says } = answer.error.data.parley
  throw new Error(`${path} was refused (${code}): ${says}`)
}

export const fileOf = ({ plan, cards, links }: PlanFile) => ({
  format: 'parley.plan',
  version: 1,
  plan,
  cards,
  links,
})
