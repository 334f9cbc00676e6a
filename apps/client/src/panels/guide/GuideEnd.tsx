import { useEffect, useMemo, useRef } from 'react'
import { deskOf } from '../../canvas/desk.ts'
import { useBoard, useFindings, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { groupFindings } from '../findings/group-findings.ts'
import { rootsOf } from '../findings/roots.ts'
import { guidePlaces, useGuideDoor, type GuidePlace, type GuideStepName } from './useGuideDoor.ts'
import { useShares } from './useShares.ts'
import { hasBegun, whereItStands } from './where-it-stands.ts'
import panel from './guide.module.css'
import styles from './GuideEnd.module.css'

const severities = ['error', 'warning', 'hint'] as const

interface Props {
  onShow: (place: GuidePlace) => void
  onRepairs: () => void
}

/** What is still open, by step, and where one goes from here. */
export function GuideEnd({ onShow, onRepairs }: Props) {
  const words = useWords().board
  const mayWrite = useMayWrite()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const groups = useFindingsByStep()
  const begun = useBoard((board) => whereItStands(board) === 'end')
  return (
    <div className={panel['step']}>
      <div className={panel['asks']}>
        <h2 ref={heading} tabIndex={-1} className={panel['heading']}>
          {words.guide.endTitle}
        </h2>
        <p>{groups.length === 0 && begun ? words.guide.nothingLeft : words.guide.endSays}</p>
      </div>
      <ul className={styles['ends']}>
        {guidePlaces.map((place) =>
          place === 'end' ? null : (
            <StepEnd
              key={place}
              step={place}
              found={groups.find(({ key }) => key === place)?.findings.map(({ severity }) => severity) ?? []}
              onShow={() => onShow(place)}
            />
          ),
        )}
      </ul>
      <div className={styles['acts']}>
        {groups.length > 0 && <Button onClick={onRepairs}>{words.guide.repairs}</Button>}
        {mayWrite && <ShowPlanButton />}
      </div>
    </div>
  )
}

function useFindingsByStep() {
  const { reader } = useSession()
  const findings = useFindings()
  return useMemo(
    () => groupFindings([...rootsOf(findings).keys()], 'step', reader.board.cards),
    [findings, reader],
  )
}

/** The whole plan, tidied up, and the guide is closed. */
function ShowPlanButton() {
  const session = useSession()
  const words = useWords().board.guide
  const { close } = useGuideDoor()
  const show = () => {
    deskOf(session).tidyUp()
    close()
  }
  return (
    <Button variant="primary" onClick={show}>
      {words.showPlan}
    </Button>
  )
}

interface StepEndProps {
  step: GuideStepName
  found: readonly (typeof severities)[number][]
  onShow: () => void
}

function StepEnd({ step, found, onShow }: StepEndProps) {
  const words = useWords()
  const share = useShares()(step)
  const begun = useBoard((board) => hasBegun(board, step))
  const count = (severity: (typeof severities)[number]) => found.filter((one) => one === severity).length
  return (
    <li>
      <button type="button" className={styles['endName']} onClick={onShow}>
        {words.board.outline.names[step]}
      </button>
      <span className={panel['quiet']}>
        {share
          ? words.board.guide.holds(share.holds, share.judged)
          : begun
            ? words.board.guide.nothingOpen
            : words.board.guide.notBegun}
      </span>
      {found.length > 0 && (
        <span className={styles['badges']}>
          {severities.map(
            (one) =>
              count(one) > 0 && (
                <Badge key={one} severity={one}>
                  {words.boards.counts[one](count(one))}
                </Badge>
              ),
          )}
        </span>
      )}
    </li>
  )
}
