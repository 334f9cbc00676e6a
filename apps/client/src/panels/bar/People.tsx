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
  const words = useWords().board.people
  const following = useStore(session.following)
  const announcing = useAnnouncing()
  const mayWrite = useMayWrite()
  const followed = others.find((other) => other.connection === following)
  const follow = (connection: number | undefined) => session.following.setState(connection, true)
  return (
    <Menu trigger={<FollowButton followed={followed?.who.name} />}>
      <MenuLabel>{others.length > 0 ? words.followSomebody : words.alone}</MenuLabel>
      {others.map(({ connection, who, presence }) => (
        <MenuItem key={connection} onSelect={() => follow(connection === following ? undefined : connection)}>
          {presence.idle ? words.away(who.name) : who.name}
        </MenuItem>
      ))}
      {followed && <MenuItem onSelect={() => follow(undefined)}>{words.stop}</MenuItem>}
      {mayWrite && <LeadItems alone={others.length === 0} />}
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

/** What the menu hands it is for the button. */
function FollowButton({ followed, ...trigger }: { followed: string | undefined }) {
  const words = useWords().board.people
  return (
    <Button
      {...trigger}
      size="s"
      variant="bare"
      icon={Footprints}
      className={styles['follow']}
      aria-pressed={followed === undefined ? undefined : true}
    >
      <span className={styles['followWord']}>
        {followed === undefined ? words.follow : words.followed(followed)}
      </span>
    </Button>
  )
}

/** Whoever may write may lead a workshop, and bring everybody to where she is. */
function LeadItems({ alone }: { alone: boolean }) {
  const session = useSession()
  const say = useToast()
  const round = useRoundDoor()
  const words = useWords()
  const { summon, summoned } = words.board.people
  const bring = () => {
    session.say({ summons: Date.now() })
    say({ says: summoned })
  }
  return (
    <>
      <MenuSeparator />
      <MenuItem icon={Presentation} onSelect={round.show}>
        {words.round.lead}
      </MenuItem>
      <MenuItem icon={Megaphone} disabled={alone} onSelect={bring}>
        {summon}
      </MenuItem>
    </>
  )
}
