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
  /** What the board was before: its history, and the snapshots that nobody named. */
  | 'seePast'
  /** Save a view for everybody on the board. */
  | 'shareView'
  /** Ask others for their approval. */
  | 'ask'
  /** Lead a round: mute, time, votes, writing in private. */
  | 'moderate'
  /** Ask people at contact points, and read what they answer. */
  | 'listen'
  | 'invite'
  | 'rename'
  | 'delete'
  /** Read who came, who was turned away and who decided. */
  | 'audit'

const editing = [
  'read',
  'comment',
  'propose',
  'review',
  'edit',
  'snapshot',
  'seePast',
  'shareView',
  'ask',
  'moderate',
  'listen',
] as const

/** Read it aloud: a commenter may read, comment and review. */
export const may = {
  owner: [...editing, 'invite', 'rename', 'delete', 'audit'],
  editor: editing,
  commenter: ['read', 'comment', 'review'],
  participant: ['read', 'comment', 'propose'],
  viewer: ['read'],
} as const satisfies Record<Role, readonly Act[]>

export type WorkspaceAct =
  | 'createBoard'
  | 'inviteMember'
  | 'seeBin'
  /** What is said among colleagues only: notes, comments, threads. */
  | 'seeInternal'
  | 'administer'

export const mayInWorkspace = {
  owner: ['createBoard', 'inviteMember', 'seeBin', 'seeInternal', 'administer'],
  member: ['createBoard', 'seeBin', 'seeInternal'],
  guest: [],
} as const satisfies Record<Standing, readonly WorkspaceAct[]>

/** The role that comes with a standing on every board of the workspace, before any grant of its own. */
export const roleByStanding = {
  owner: 'owner',
  member: 'editor',
  guest: undefined,
} as const satisfies Record<Standing, Role | undefined>

/** The two sides of a 360° review: the house, and those whom it let in by a link. */
export const Side = z.enum(['company', 'customer'])
export type Side = z.infer<typeof Side>

export const sideByStanding = {
  owner: 'company',
  member: 'company',
  guest: 'customer',
} as const satisfies Record<Standing, Side>

/** The roles an invitation to a board may give: any but owner. */
export const GuestRole = Role.exclude(['owner'])
export type GuestRole = z.infer<typeof GuestRole>

/** The roles an invitation to one snapshot may give: to look at it, or to say something and decide. */
export const ReviewRole = Role.extract(['commenter', 'viewer'])
export type ReviewRole = z.infer<typeof ReviewRole>

/** May this role do this? A stranger has no role and may nothing. */
export function can(role: Role | undefined, act: Act): boolean {
  return role !== undefined && (may[role] as readonly Act[]).includes(act)
}

/** No editing, and so hers by her own role: nobody who mutes a board shuts anybody out of these. */
const byOwnRole: readonly Act[] = ['shareView', 'listen', 'invite', 'rename', 'delete', 'audit']

/** What somebody is on one board: by her own role, and as it is lowered while another has muted editing there. */
export type Roles = { own: Role | undefined; role: Role | undefined }

/** The one of the two that decides about this. */
export const roleFor = (act: Act): keyof Roles => (byOwnRole.includes(act) ? 'own' : 'role')

/** May she do this there, as she is now? Asked by the server before it does it, and by the page before it shows it. */
export const mayOn = (roles: Roles, act: Act): boolean => can(roles[roleFor(act)], act)

/** May somebody of this standing do this in the workspace? */
export function canInWorkspace(standing: Standing | undefined, act: WorkspaceAct): boolean {
  return standing !== undefined && (mayInWorkspace[standing] as readonly WorkspaceAct[]).includes(act)
}
