import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { GuestRole } from '@parley/model/access.ts'
import type { AppRouter } from './api/router.ts'
import { readConfig, type Config } from './config.ts'
import { start, type Running } from './main.ts'
import { aPlace } from './store/a-postgres.ts'
import { isPostgresAddress } from './store/sqlite.ts'

/** A Parley of a test's own: a free port, a folder that is gone afterwards. */
export type House = Running & { config: Config; again(): Promise<House>; close(): Promise<void> }

export async function openHouse(environment: Record<string, string> = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-house-'))
  const at = await aPlace(folder)
  const database = isPostgresAddress(at) ? { DATABASE_URL: at } : {}
  return moveIn(readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: folder, ...database, ...environment }))
}

async function moveIn(config: Config): Promise<House> {
  const running = await start(config)
  return {
    ...running,
    config,
    /** Stopped and started again on the same folder. */
    again: async () => {
      await running.stop()
      return moveIn(config)
    },
    close: async () => {
      await running.stop()
      await rm(config.dataDir, { recursive: true })
    },
  }
}

export type Answer = { status: number; code: string; body: unknown; headers: Headers }
type Sent = { method?: string; body?: string | Uint8Array<ArrayBuffer>; headers?: Record<string, string> }

/** Somebody with a browser: keeps cookies, comes from the house's own page. */
export class Someone {
  readonly name: string
  readonly api
  readonly #url: string
  token: string | undefined
  cookie: string | undefined
  /** What her browser shows of having been let in before; it stays when she signs out. */
  device: string | undefined

  constructor(house: Pick<House, 'url'>, name: string) {
    this.name = name
    this.#url = house.url
    const link = httpLink({
      url: `${house.url}/trpc`,
      fetch: (url, init) => this.#fetch(String(url), init as RequestInit),
    })
    this.api = createTRPCClient<AppRouter>({ links: [link] })
  }

  get email(): string {
    return `${this.name}@example.org`
  }

  get password(): string {
    return `the password of ${this.name}`
  }

  signUp(more: { setupCode?: string; invitation?: string } = {}) {
    const { name, email, password } = this
    return this.api.account.signUp.mutate({ name, email, password, ...more })
  }

  signIn(password = this.password) {
    return this.api.account.signIn.mutate({ email: this.email, password })
  }

  /** Invites and lets the other accept: a guest of the board. */
  async invite(guest: Someone, board: string, role: GuestRole): Promise<string> {
    const { invitation, token } = await this.api.invitations.create.mutate({ board, role })
    const accepted = await guest.api.invitations.accept.mutate({ token, name: guest.name })
    guest.token = accepted.token ?? undefined
    return invitation
  }

  /** A colleague with an account. */
  async hire(colleague: Someone): Promise<void> {
    const { token } = await this.api.invitations.create.mutate({ role: 'member' })
    await colleague.signUp({ invitation: token })
  }

  /** One call by its name, as scripts make it; the answer is told whole. */
  async call(path: string, kind: 'query' | 'mutation', input: unknown): Promise<Answer> {
    const json = JSON.stringify(input)
    const query = kind === 'query' && input !== undefined ? `?input=${encodeURIComponent(json)}` : ''
    const headers = { 'content-type': 'application/json' }
    const sent =
      kind === 'query' ? {} : { method: 'POST', headers, ...(json === undefined ? {} : { body: json }) }
    return this.send(`/trpc/${path}${query}`, sent)
  }

  async send(path: string, { headers = {}, ...init }: Sent = {}): Promise<Answer> {
    const answer = await this.#fetch(this.#url + path, { ...init, headers })
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false
    const body: unknown = isJson ? await answer.json() : await answer.bytes()
    return { status: answer.status, code: answer.ok ? 'ok' : codeIn(body), body, headers: answer.headers }
  }

  async #fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (!headers.has('origin')) headers.set('origin', this.#url)
    const cookies = [this.cookie, this.device].filter(Boolean)
    if (cookies.length > 0) headers.set('cookie', cookies.join('; '))
    const answer = await fetch(url, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      if (pair.startsWith('parley_device=')) this.device = pair
      else this.cookie = pair.endsWith('=') ? undefined : pair
    }
    return answer
  }
}

function codeIn(body: unknown): string {
  const answer = body as { code?: string; error?: { data?: { parley?: { code: string } } } }
  return answer.error?.data?.parley?.code ?? answer.code ?? 'none'
}

/** The code with which something is refused; fails when it is not refused. */
export async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked
  } catch (fault) {
    if (!(fault instanceof TRPCClientError)) throw fault
    return codeIn({ error: { data: fault.data as { parley: { code: string } } } })
  }
  throw new Error('it was not refused')
}
