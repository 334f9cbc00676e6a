import { useMemo, useState } from 'react'
import type { Finding } from '@parley/model/rules/rule.ts'
import { useFindings, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { FindingItem } from '../findings/FindingItem.tsx'
import { keyOf, rootsOf } from '../findings/roots.ts'
import { openHere } from './open-here.ts'
import type { GuideStepName } from './useGuideDoor.ts'
import { useShares } from './useShares.ts'
import styles from './guide.module.css'

const page = 4
type Roots = ReadonlyMap<Finding, readonly Finding[]>

/** What is open in a step, each with its repairs, and how many of its rules hold. */
export function GuideFindings({ step }: { step: GuideStepName }) {
  const words = useWords().board.guide
  const { reader } = useSession()
  const findings = useFindings()
  const roots = useMemo(() => rootsOf(findings), [findings])
  const { now, later } = useMemo(
    () => openHere([...roots.keys()], step, reader.board.cards),
    [roots, step, reader],
  )
  const share = useShares()(step)
  return (
    <section className={styles['findings']} aria-labelledby="guide-open">
      <header className={styles['openHead']}>
        <h3 id="guide-open" className={styles['kind']}>
          {now.length + later.length > 0 ? words.open : share ? words.nothingOpen : words.notJudged}
        </h3>
        {share && <p className={styles['quiet']}>{words.holds(share.holds, share.judged)}</p>}
      </header>
      <Items findings={now} roots={roots} />
      {later.length > 0 && (
        <details className={styles['later']}>
          <summary>{words.later(later.length)}</summary>
          <Items findings={later} roots={roots} />
        </details>
      )}
    </section>
  )
}

function Items({ findings, roots }: { findings: readonly Finding[]; roots: Roots }) {
  const words = useWords().board.guide
  const [most, setMost] = useState(page)
  return (
    <>
      {findings.slice(0, most).map((one) => (
        <FindingItem key={keyOf(one)} finding={one} first={false} followers={roots.get(one) ?? []} alone />
      ))}
      {findings.length > most && (
        <Button size="s" variant="bare" className={styles['another']} onClick={() => setMost(most + page)}>
          {words.moreOpen(Math.min(page, findings.length - most))}
        </Button>
      )}
    </>
  )
}
