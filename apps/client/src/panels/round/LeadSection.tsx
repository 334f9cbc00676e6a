import { Megaphone, UserRoundCheck } from 'lucide-react'
import { useStore } from 'zustand'
import { afterwards } from '../../session/afterwards.ts'
import { useRoundActs, type Round } from '../../session/round.ts'
import { useMayWrite, useOthers, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Face } from '../../ui/Face.tsx'
import { Menu, MenuItem, MenuLabel } from '../../ui/Menu.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { useRoundFault } from './useRoundFault.ts'
import styles from './round.module.css'

/** Who leads; for her, the pen, everybody’s eyes, and how she gives the lead away. */
export function LeadSection({ round }: { round: Round }) {
  const words = useWords().round
  const session = useSession()
  const me = useStore(session.me).who?.id
  const say = useToast()
  const { board, mute, end } = useRoundActs(useRoundFault())
  const mayWrite = useMayWrite()
  const { moderator, muted, mayLead } = round
  const leads = !moderator || moderator.id === me
  if (!mayLead && !moderator) return null
  const finish = () => end.mutate({ board }, { onSuccess: () => say({ says: words.ended }) })
  return (
    <section className={styles['part']}>
      <p className={styles['who']}>
        {moderator && <Face name={moderator.name} colour={moderator.colour} mine={leads} />}
        <span>{moderator ? words.leads(moderator.name, leads) : words.nobodyLeads}</span>
      </p>
      {mayLead && !moderator && <p className={styles['quiet']}>{words.begin}</p>}
      {mayLead && (
        <Switch
          label={words.mute}
          help={muted && !leads ? words.muted(moderator.name, false) : words.muteHelp}
          checked={muted}
          onCheckedChange={(on) => mute.mutate({ board, on })}
        />
      )}
      {mayLead && moderator && (
        <div className={styles['acts']}>
          <HandOver />
          {mayWrite && <Summon />}
          <Button size="s" variant="bare" onClick={finish}>
            {words.end}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Where another has muted editing the others come to her alone. */
function Summon() {
  const words = useWords()
  const session = useSession()
  const say = useToast()
  const summon = () => {
    session.say({ summons: Date.now() })
    say({ says: words.board.people.summoned })
  }
  return (
    <Button size="s" icon={Megaphone} onClick={summon}>
      {words.round.summon}
    </Button>
  )
}

function HandOver() {
  const words = useWords().round
  const me = useStore(useSession().me).who?.id
  const say = useToast()
  const { board, handOver } = useRoundActs(useRoundFault())
  const here = new Map(useOthers().map(({ who }) => [who.id, who]))
  here.delete(me ?? '')
  // Said also where the news that somebody else leads took this away first; a failure is told by the acts.
  const give = (to: string, name: string) =>
    afterwards(handOver.mutateAsync({ board, to }), () => say({ says: words.handedOver(name) }))
  return (
    <Menu
      align="start"
      trigger={
        <Button size="s" icon={UserRoundCheck}>
          {words.handOver}
        </Button>
      }
    >
      {here.size === 0 && <MenuLabel>{words.nobodyElse}</MenuLabel>}
      {[...here.values()].map(({ id, name }) => (
        <MenuItem key={id} onSelect={() => give(id, name)}>
          {words.handOverTo(name)}
        </MenuItem>
      ))}
    </Menu>
  )
}
