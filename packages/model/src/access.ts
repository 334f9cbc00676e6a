import { z } from 'zod'

/** What somebody may be on one board. `participant` is a workshop's role: feedback cards through the API. */
export const Role = z.enum(['owner', 'editor', 'commenter', 'participant', 'viewer'])
export type Role = z.infer<typeof Role>

/** What somebody may be in the workspace. A guest is neither: only a board's invitation lets one in. */
export const Standing = z.enum(['owner', 'member', 'guest'])
export type Standing = z.infer<typeof Standing>

export type Act =
  | 'read'
  | 'comment'
  | 'propose'
  | 'review'
  | 'edit'
  | 'snapshot'
  | 'invite'
  | 'rename'
  | 'delete'

/** Read it aloud: an editor may read, comment, propose, review, edit and take a snapshot. */
export const may = {
  owner: ['read', 'comment', 'propose', 'review', 'edit', 'snapshot', 'invite', 'rename', 'delete'],
  editor: ['read', 'comment', 'propose', 'review', 'edit', 'snapshot'],
  commenter: ['read', 'comment', 'review'],
  participant: ['read', 'comment', 'propose'],
  viewer: ['read'],
} as const satisfies Record<Role, readonly Act[]>

export type WorkspaceAct = 'createBoard' | 'inviteMember' | 'seeBin' | 'administer'

export const mayInWorkspace = {
  owner: ['createBoard', 'inviteMember', 'seeBin', 'administer'],
  member: ['createBoard', 'seeBin'],
  guest: [],
} as const satisfies Record<Standing, readonly WorkspaceAct[]>

/** The role that comes with a standing on every board of the workspace, before any grant of its own. */
export const roleByStanding = {
  owner: 'owner',
  member: 'editor',
  guest: undefined,
} as const satisfies Record<Standing, Role | undefined>

/** The roles an invitation to a board may give: any but owner. */
export const GuestRole = Role.exclude(['owner'])
export type GuestRole = z.infer<typeof GuestRole>

/** May this role do this? A stranger has no role and may nothing. */
export function can(role: Role | undefined, act: Act): boolean {
  return role !== undefined && (may[role] as readonly Act[]).includes(act)
}

/** May somebody of this standing do this in the workspace? */
export function canInWorkspace(standing: Standing | undefined, act: WorkspaceAct): boolean {
  return standing !== undefined && (mayInWorkspace[standing] as readonly WorkspaceAct[]).includes(act)
}
