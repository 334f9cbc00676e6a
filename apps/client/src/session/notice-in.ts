import { z } from 'zod'
import { Role } from '@parley/model/access.ts'
import { Notice } from '@parley/model/wire.ts'

export type Welcome = Extract<Notice, { type: 'welcome' }>
/** Her role, and what it is while nobody mutes editing. */
const KnownRoles = z.object({ role: Role, own: Role })
export type KnownRoles = z.infer<typeof KnownRoles>

/** What the server said beside the document; undefined where this page cannot read it. */
export const noticeIn = (payload: string): Notice | undefined => Notice.safeParse(readJson(payload)).data

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What somebody is here; undefined where this page knows no such role. A server from before tells of one alone. */
export function rolesIn({ role, own = role }: Welcome): KnownRoles | undefined {
  return KnownRoles.safeParse({ role, own }).data
}
