import { useStore } from 'zustand'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useWords } from '../../words/words.ts'
import { actGroups, type ActGroup } from './act.ts'
import { acts } from './catalogue.ts'
import { shownKeys } from './keys.ts'
import { setSingleKeys, singleKeys } from './single-keys.ts'
import styles from './acts.module.css'

interface Line {
  says: string
  keys: readonly string[]
}

/** All keys of a board by what they do, made of the acts themselves. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.board.acts
  const single = useStore(singleKeys)
  const linesOf = (group: ActGroup): Line[] =>
    acts.flatMap(({ group: of, label, keys }) =>
      of === group && keys
        ? [{ says: label(words), keys: keys.map((one) => shownKeys(one, said.keys)) }]
        : [],
    )
  const groups = [
    { title: said.sheet.hands, lines: said.sheet.walking },
    ...actGroups.map((group) => ({ title: said.groups[group], lines: linesOf(group) })),
  ].filter(({ lines }) => lines.length > 0)
  return (
    <Dialog
      title={said.sheet.title}
      says={said.sheet.says}
      width="l"
      actions={<DialogCancel>{words.ui.close}</DialogCancel>}
      onClose={onClose}
    >
      <Switch
        checked={single === 'on'}
        onCheckedChange={(on) => setSingleKeys(on ? 'on' : 'off')}
        label={said.sheet.single}
      />
      <div className={styles['sheet']}>
        {groups.map(({ title, lines }) => (
          <KeyGroup key={title} title={title} lines={lines} />
        ))}
      </div>
    </Dialog>
  )
}

function KeyGroup({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ says, keys }) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>
              {keys.map((one) => (
                <Kbd key={one}>{one}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
