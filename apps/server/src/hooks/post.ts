import { request as plainly, type RequestOptions } from 'node:http'
import { request as securely } from 'node:https'
import { addressIn, isPublic, NotPublic, publicLookup, type Resolve } from './destination.ts'

/** What came of one try: nothing to say when it was taken, else why not, in a word that the page puts into a sentence. */
export type Fault =
  | 'notAnAddress'
  | 'notHttps'
  | 'inside'
  | 'redirect'
  | 'gone'
  | 'tooSlow'
  | 'noSuchHost'
  | 'notThere'
  | 'certificate'
  | 'failed'
  | `status ${number}`
export type Post = (
  to: string,
  headers: Record<string, string>,
  body: string,
  until: AbortSignal,
) => Promise<Fault | undefined>

type Settings = {
  /** Addresses inside, and plain http: for who hosts receiver and Parley in one network. */
  inside: boolean
  resolve?: Resolve
  timeoutMs?: number
}

/** Why nothing would be sent to this address, as far as can be seen without asking for its name. */
export function faultIn(to: string, inside: boolean): Fault | undefined {
  const url = URL.parse(to)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return 'notAnAddress'
  if (inside) return undefined
  if (url.protocol !== 'https:') return 'notHttps'
  const address = addressIn(url)
  return address !== undefined && !isPublic(address) ? 'inside' : undefined
}

/** Sends one message. Redirects are not followed: they could lead anywhere. */
export function createPost({ inside, resolve, timeoutMs = 15_000 }: Settings): Post {
  return async (to, headers, body, until) => {
    const fault = faultIn(to, inside)
    if (fault) return fault
    const options: RequestOptions = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Parley', ...headers },
      // No connection is kept: each one is looked at anew.
      agent: false,
      signal: AbortSignal.any([until, AbortSignal.timeout(timeoutMs)]),
      ...(inside ? {} : { lookup: publicLookup(resolve) }),
    }
    try {
      return faultOf(await statusOf(new URL(to), options, body))
    } catch (thrown) {
      return faultBy(thrown)
    }
  }
}

/** What is answered beyond the status is not read. */
const statusOf = (url: URL, options: RequestOptions, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? securely : plainly
    const request = send(url, options, (response) => {
      response.on('error', () => undefined).destroy()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject).end(body)
  })

function faultOf(status: number): Fault | undefined {
  if (status >= 200 && status < 300) return undefined
  if (status >= 300 && status < 400) return 'redirect'
  return status === 410 ? 'gone' : `status ${status}`
}

const faultsByCode: Record<string, Fault> = {
  ABORT_ERR: 'tooSlow',
  ETIMEDOUT: 'tooSlow',
  ENOTFOUND: 'noSuchHost',
  EAI_AGAIN: 'noSuchHost',
  ECONNREFUSED: 'notThere',
  EHOSTUNREACH: 'notThere',
  ENETUNREACH: 'notThere',
}

function faultBy(thrown: unknown): Fault {
  if (thrown instanceof NotPublic) return 'inside'
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  return faultsByCode[code] ?? (/CERT|TLS|SSL|SIGNATURE/.test(code) ? 'certificate' : 'failed')
}
