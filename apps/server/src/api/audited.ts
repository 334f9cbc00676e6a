/** What is kept in the audit log when it was done, and which words of what was asked are kept with it: never a secret. */
export const audited = {
  'account.signUp': [],
  'account.signIn': [],
  'account.signOut': [],
  'account.changePassword': [],
  'account.open': [],
  'account.join': [],
  'account.rename': ['name'],
  'account.sessions.end': [],
  'account.sessions.endOthers': [],
  'account.export': [],
  'account.delete': [],
  'account.createToken': ['name'],
  'account.revokeToken': [],
  'audit.check': [],
  'boards.create': [],
  'boards.import': [],
  'boards.rename': ['title'],
  'boards.setClient': ['client'],
  'boards.delete': [],
  'boards.restore': [],
  'hooks.create': [],
  'hooks.delete': ['hook'],
  'hooks.resend': [],
  'invitations.create': ['role', 'expiresAt'],
  'invitations.accept': [],
  'invitations.revoke': [],
  'embeds.create': ['name', 'expiresAt'],
  'embeds.revoke': ['embed'],
  'snapshots.create': ['name'],
  'snapshots.decide': ['decision'],
  'approvals.ask': ['mode', 'due'],
  'approvals.withdraw': [],
  'history.restore': ['seq'],
  'comments.delete': [],
  'reviews.begin': ['name'],
  'reviews.finish': [],
  'reviews.sign': [],
  'reviews.callOff': [],
  'round.mute': ['on'],
  'round.handOver': [],
  'round.end': [],
} as const satisfies Record<string, readonly string[]>
export type AuditedCall = keyof typeof audited

/** What anybody does all day long, and what changes nothing: only refusals of it are kept. */
export const unaudited: readonly string[] = [
  'invitations.look',
  'comments.begin',
  'comments.reply',
  'comments.edit',
  'comments.resolve',
  'comments.reopen',
  'comments.react',
  'comments.seen',
  'notes.set',
  'views.save',
  'views.rename',
  'views.remove',
  'notifications.read',
  'notifications.settings.set',
  'reviews.write',
  'reviews.resume',
  'reviews.change',
  'round.timer',
  'round.vote.start',
  'round.vote.cast',
  'round.vote.end',
  'round.private',
  'round.propose',
  'round.takeBack',
  'round.reveal',
]

export const isAudited = (call: string): call is AuditedCall => Object.hasOwn(audited, call)

/** What a call costs whoever makes it: a row in the log is kept for good, and an export reads all that she ever did. */
export function costOf(call: string): number {
  if (call === 'account.export') return 250
  return isAudited(call) ? 2 : 1
}
