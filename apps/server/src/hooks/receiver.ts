import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { id: string; body: unknown; path: string; genuine: boolean }
export type Receiver = {
  url: string
  received: Received[]
  /** What it answers from now on: a status, or nothing at all. */
  answers(status: number | 'silence', location?: string): void
  close(): Promise<void>
}

/** Another program, as a test plays it: keeps what it is told and whether the signature is by this secret. */
export async function openReceiver(secretNow: () => string): Promise<Receiver> {
  const received: Received[] = []
  let answer: { status: number | 'silence'; location: string | undefined } = {
    status: 204,
    location: undefined,
  }
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const body = Buffer.concat(pieces).toString()
      const id = String(request.headers['webhook-id'])
      const genuine = isGenuine(secretNow(), request.headers, body)
      received.push({ id, body: JSON.parse(body) as unknown, path: request.url ?? '', genuine })
      const { status, location } = answer
      if (status === 'silence') return
      // As an honest receiver does, whatever else it was told to answer.
      response.writeHead(genuine ? status : 401, location === undefined ? {} : { location }).end()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answers: (status, location) => void (answer = { status, location }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** Checked the way the standard tells receivers to, without a line of what signs. */
function isGenuine(secret: string, headers: IncomingHttpHeaders, body: string): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = headers
  if (Math.abs(Date.now() / 1_000 - Number(at)) > 300) return false
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const ours = createHmac('sha256', key)
    .update(`${String(id)}.${String(at)}.${body}`)
    .digest()
  const theirs = Buffer.from(String(signature).replace('v1,', ''), 'base64')
  return theirs.length === ours.length && timingSafeEqual(ours, theirs)
}
