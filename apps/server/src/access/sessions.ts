import type { Credentials, Person } from '../sync/door.ts'
import type { PersonRow } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { hashOf, newSecret } from './secrets.ts'

export const cookieName = 'parley_session'
export const sessionMs = 90 * 24 * 3_600_000

/** What others may know of a person. */
export const asPerson = (row: PersonRow): Person => ({
  id: row.id,
  name: row.name,
  colour: row.colour,
  guest: row.standing === 'guest',
  standing: row.standing,
})

const longestAgent = 300

/** Opens a session for a person, in the browser that names itself so, and returns its secret; only its hash is kept. */
export async function openSession(store: Store, person: string, agent?: string): Promise<string> {
  const secret = newSecret()
  const now = Date.now()
  const opened = { hash: hashOf(secret), person, createdAt: now, expiresAt: now + sessionMs }
  await store.sessions.add({ ...opened, agent: agent?.slice(0, longestAgent) ?? null })
  return secret
}

/** The secret in a Cookie header. */
export function sessionIn(cookies: string | undefined): string | undefined {
  for (const pair of cookies?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=')
    if (name === cookieName && value) return value
  }
  return undefined
}

/** The token in an Authorization header. Other schemes are somebody else's: a proxy's, perhaps. */
export function bearerIn(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
}

/**
 * Who shows these credentials. A token that is shown counts alone: whoever sends a wrong one is a stranger, even
 * from a browser that is signed in.
 */
export async function identify(store: Store, { cookie, token }: Credentials): Promise<Person | undefined> {
  const secret = token || sessionIn(cookie)
  if (!secret) return undefined
  const hash = hashOf(secret)
  const bySession = await store.sessions.personOf(hash, Date.now())
  const row = bySession ?? (token ? await store.tokens.personOf(hash, Date.now()) : undefined)
  return row && asPerson(row)
}

/** For each of these credentials, which were good once: are they still? Two questions to the store, however many. */
export async function stillGood(store: Store, shown: readonly Credentials[]): Promise<boolean[]> {
  const hashes = shown.map(({ cookie, token }) => hashOf(token || (sessionIn(cookie) ?? '')))
  const asked = [...new Set(hashes)]
  if (asked.length === 0) return []
  const good = new Set([
    ...(await store.sessions.standing(asked, Date.now())),
    ...(await store.tokens.standing(asked)),
  ])
  return hashes.map((hash) => good.has(hash))
}
