import { Footprints, Megaphone, Presentation } from 'lucide-react'
import { useStore } from 'zustand'
import { useMayWrite, useOthers, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Faces, type Person } from '../../ui/Face.tsx'
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '../../ui/Menu.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { useRoundDoor } from '../round/useRoundDoor.ts'
import { announceLevels, setAnnouncing, useAnnouncing } from '../useAnnouncing.ts'
import styles from './bar.module.css'

/** Who is on the board, each person once, and going along with one of them. */
export function People() {
  const session = useSession()
  const me = useStore(session.me, (state) => state.who)
  const others = useOthers()
  const words = useWords().board.people
  const people = new Map<string, Person>(me ? [[me.id, me]] : [])
  for (const { who } of others) if (!people.has(who.id)) people.set(who.id, who)
  return (
    <>
      {people.size > 0 && (
        <span className={styles['faces']}>
          <Faces label={words.onBoard} people={[...people.values()]} me={me?.id} />
        </span>
      )}
      <FollowMenu />
    </>
  )
}

function FollowMenu() {
  const session = useSession()
  const others = useOthers()
  const say = useToast()
  const words = useWords().board.people
  const following = useStore(session.following)
  const announcing = useAnnouncing()
  const mayWrite = useMayWrite()
  const round = useRoundDoor()
  const { lead } = useWords().round
  const followed = others.find((other) => other.connection === following)
  const summon = () => {
    session.say({ summons: Date.now() })
    say({ says: words.summoned })
  }
  return (
    <Menu
      trigger={
        <Button
          size="s"
          variant="bare"
          icon={Footprints}
          className={styles['follow']}
          aria-pressed={followed ? true : undefined}
        >
          <span className={styles['followWord']}>
            {followed ? words.followed(followed.who.name) : words.follow}
          </span>
        </Button>
      }
    >
      <MenuLabel>{others.length > 0 ? words.followSomebody : words.alone}</MenuLabel>
      {others.map(({ connection, who, presence }) => (
        <MenuItem
          key={connection}
          onSelect={() => session.following.setState(connection === following ? undefined : connection, true)}
        >
          {presence.idle ? words.away(who.name) : who.name}
        </MenuItem>
      ))}
      {followed && (
        <MenuItem onSelect={() => session.following.setState(undefined, true)}>{words.stop}</MenuItem>
      )}
      {mayWrite && (
        <>
          <MenuSeparator />
          <MenuItem icon={Presentation} onSelect={round.show}>
            {lead}
          </MenuItem>
          <MenuItem icon={Megaphone} disabled={others.length === 0} onSelect={summon}>
            {words.summon}
          </MenuItem>
        </>
      )}
      <MenuSeparator />
      <MenuChoice
        label={words.announce}
        value={announcing}
        onValueChange={setAnnouncing}
        options={announceLevels.map((value) => ({ value, label: words.announcing[value] }))}
      />
    </Menu>
  )
}
