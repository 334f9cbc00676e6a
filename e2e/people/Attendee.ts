import type { GuestRole } from '@parley/model/access.ts'
import type { Someone } from './Someone.ts'

/** Somebody in the room whose browser nobody watches: a guest by a link, who calls the server herself. */
export class Attendee {
  readonly name: string
  readonly #url: string
  readonly #token: string

  private constructor(name: string, url: string, token: string) {
    this.name = name
    this.#url = url
    this.#token = token
  }

  static async joins(
    board: string,
    { name, invitedBy, as }: { name: string; invitedBy: Someone; as: GuestRole },
  ): Promise<Attendee> {
    const { url } = invitedBy.parley
    const { token } = await invitedBy.invites(board, as)
    const answer = await call(url, 'invitations.accept', { token, name })
    const entered = (await answer.json()) as { result: { data: { token: string } } }
    return new Attendee(name, url, entered.result.data.token)
  }

  /** Calls the server and answers the status: 200 where it was done. */
  async does(path: string, input: object): Promise<number> {
    return (await call(this.#url, path, input, this.#token)).status
  }
}

const call = (url: string, path: string, input: object, token?: string): Promise<Response> =>
  fetch(`${url}/trpc/${path}`, {
    method: 'POST',
    headers: {
      origin: url,
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(input),
  })
