import { Check, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useFormats, useWords, type Words } from '../../words/words.ts'
import type { Formats } from '../../words/format.ts'
import { DecideDialog, type Decision } from './DecideDialog.tsx'
import type { Laid } from './laid.ts'
import page from './review.module.css'
import styles from './DecideBar.module.css'

/** Her word. What she is writing stays when somebody else decides meanwhile: she is told, and keeps it. */
export function DecideBar({ laid }: { laid: Laid }) {
  const [deciding, setDeciding] = useState<Decision>()
  const isOpen = !laid.approval || laid.approval.state === 'open'
  return (
    <>
      {isOpen && <Bar laid={laid} onDecide={setDeciding} />}
      {deciding && (
        <DecideDialog
          snapshot={laid.snapshot.id}
          decision={deciding}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </>
  )
}

/** What she may do, in reach of the thumb, or why not. */
function Bar({ laid, onDecide }: { laid: Laid; onDecide: (decision: Decision) => void }) {
  const said = useWords().review.decide
  const formats = useFormats()
  const whyNot = whyNotOf(laid, said, formats)
  if (laid.turn !== 'hers') return <footer className={page['bar']}>{whyNot && <p>{whyNot}</p>}</footer>
  return (
    <footer className={page['bar']}>
      <h2 className="sr">{said.bar}</h2>
      <p className={whyNot ? undefined : page['wide']}>{whyNot ?? said.kept}</p>
      <Button icon={Undo2} className={styles['big']} onClick={() => onDecide('changes')}>
        {said.changes}
      </Button>
      <Button
        variant="primary"
        icon={Check}
        className={styles['big']}
        disabled={whyNot !== undefined}
        onClick={() => onDecide('approve')}
      >
        {said.approve}
      </Button>
    </footer>
  )
}

function whyNotOf(laid: Laid, said: Words['review']['decide'], { day }: Formats): string | undefined {
  if (laid.turn === 'yet') return said.yet(laid.approval?.due ? day(laid.approval.due) : '')
  if (laid.turn === 'others') return said.notYours
  return laid.inTheWay.length > 0 ? said.inTheWay : undefined
}
