import { expect, test } from 'vitest'
import {
  can,
  canInWorkspace,
  GuestRole,
  may,
  mayInWorkspace,
  mayOn,
  ReviewRole,
  Role,
  roleByStanding,
  Side,
  sideByStanding,
  Standing,
  type Act,
  type WorkspaceAct,
} from './access.ts'

// Every other test of rights asks the table what to expect, so here it is written down a second time, the other way
// round: whoever gives a right, or takes one, says so twice.

const whoMay: Record<Act, Role[]> = {
  read: ['owner', 'editor', 'commenter', 'participant', 'viewer'],
  comment: ['owner', 'editor', 'commenter', 'participant'],
  propose: ['owner', 'editor', 'participant'],
  review: ['owner', 'editor', 'commenter'],
  edit: ['owner', 'editor'],
  snapshot: ['owner', 'editor'],
  seePast: ['owner', 'editor'],
  shareView: ['owner', 'editor'],
  ask: ['owner', 'editor'],
  moderate: ['owner', 'editor'],
  listen: ['owner', 'editor'],
  invite: ['owner'],
  rename: ['owner'],
  delete: ['owner'],
  audit: ['owner'],
}

const whoMayInWorkspace: Record<WorkspaceAct, Standing[]> = {
  createBoard: ['owner', 'member'],
  inviteMember: ['owner'],
  seeBin: ['owner', 'member'],
  seeInternal: ['owner', 'member'],
  administer: ['owner'],
}

const acts = Object.keys(whoMay) as Act[]
const workspaceActs = Object.keys(whoMayInWorkspace) as WorkspaceAct[]

test.each(Object.entries(whoMay))('whoever may %s is %j, and nobody else', (act, roles) => {
  expect(Role.options.filter((role) => can(role, act as Act))).toEqual(roles)
})

test.each(Object.entries(whoMayInWorkspace))('in the workspace whoever may %s is %j', (act, standings) => {
  expect(Standing.options.filter((one) => canInWorkspace(one, act as WorkspaceAct))).toEqual(standings)
})

test('no right is given that nobody asks for', () => {
  expect(new Set(Object.values(may).flat())).toEqual(new Set(acts))
  expect(new Set(Object.values(mayInWorkspace).flat())).toEqual(new Set(workspaceActs))
})

test('whoever is muted still does what is no editing: by her own role, and no more than that', () => {
  const left = (own: Role) => acts.filter((act) => mayOn({ own, role: 'commenter' }, act))
  expect(left('owner')).toEqual([
    'read',
    'comment',
    'review',
    'shareView',
    'listen',
    'invite',
    'rename',
    'delete',
    'audit',
  ])
  expect(left('editor')).toEqual(['read', 'comment', 'review', 'shareView', 'listen'])
  expect(acts.filter((act) => mayOn({ own: undefined, role: undefined }, act))).toEqual([])
})

test('a stranger may nothing', () => {
  expect(acts.filter((act) => can(undefined, act))).toEqual([])
  expect(workspaceActs.filter((act) => canInWorkspace(undefined, act))).toEqual([])
})

test('a colleague edits every board, who owns the workspace owns them all, and a guest is let onto none', () => {
  expect(roleByStanding).toEqual({ owner: 'owner', member: 'editor', guest: undefined })
  expect(sideByStanding).toEqual({ owner: 'company', member: 'company', guest: 'customer' })
  expect(Side.options).toEqual(['company', 'customer'])
})

test('a link makes nobody an owner, and one to a snapshot lets nobody edit', () => {
  expect(GuestRole.options).toEqual(['editor', 'commenter', 'participant', 'viewer'])
  expect(ReviewRole.options).toEqual(['commenter', 'viewer'])
})
