import { Footprints } from 'lucide-react'
import type { Act, Here } from './act.ts'

/** Going along with somebody who is here, and staying behind again. */
export function followActs({ session }: Here): Act[] {
  const following = session.following.getState()
  return session.others.getState().map(({ connection, who }) => ({
    id: `follow ${connection}`,
    group: 'people',
    label: ({ board: { acts } }) =>
      connection === following ? acts.stopFollowing(who.name) : acts.follow(who.name),
    icon: Footprints,
    run: () => session.following.setState(connection === following ? undefined : connection, true),
  }))
}
