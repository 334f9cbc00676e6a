import { useCallback, useMemo } from 'react'
import { all } from '@parley/model/metrics/seen.ts'
import { goTo } from '../panels/go-to.ts'
import { usePasses } from '../panels/filter/useFilter.ts'
import { useFindings, useSession } from '../session/useBoard.tsx'
import { Badge } from '../ui/Badge.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { useBelow } from '../ui/useBelow.ts'
import { useScreenful } from '../ui/useScreenful.ts'
import { useWords } from '../words/words.ts'
import { useCalmBoard } from '../session/useCalmBoard.ts'
import { FirstStep } from './board/FirstStep.tsx'
import { useShownIn } from './board/useShownIn.ts'
import { Languages } from './voice/Languages.tsx'
import { matrixOf, matrixShown, oneFactOneValue, promisesOf, type Promised } from './voice/matrix.ts'
import { Promises } from './voice/Promises.tsx'
import { ToneTable } from './voice/ToneTable.tsx'
import { VoiceMatrix } from './voice/VoiceMatrix.tsx'
import page from './voice/voice.module.css'
import styles from './VoiceView.module.css'

const screenful = 2

/** One voice: what people hear of one thing at every contact point, how it sounds, and what makes it true. */
export function VoiceView() {
  const words = useWords().voice
  const session = useSession()
  const board = useCalmBoard()
  const passes = usePasses()
  const whole = useMemo(() => matrixOf(board), [board])
  const promises = useMemo(() => promisesOf(board), [board])
  const matrix = useMemo(() => matrixShown(whole, passes), [whole, passes])
  const below = useBelow()
  const drawn = useScreenful(matrix.groups, screenful)
  useShownIn((id) => `[data-shown="${id}"]`, below && drawn === matrix.groups)
  const show = useCallback((card: string) => goTo(session, [card]), [session])
  if (all(board, 'message').length === 0) return <NothingYet />
  return (
    <div className={styles['voice']}>
      <PageHead title={words.title} says={words.says}>
        <Verdict promises={promises} />
      </PageHead>
      {matrix.groups.length > 0 ? (
        <VoiceMatrix matrix={{ ...matrix, groups: drawn }} onShow={show} />
      ) : (
        whole.groups.length === 0 && <p className={page['quiet']}>{words.noClaims}</p>
      )}
      {below && (
        <>
          <ToneTable board={board} onShow={show} />
          <Promises promises={promises} onShow={show} />
          <Languages board={board} onShow={show} />
        </>
      )}
    </div>
  )
}

/** The conclusion first: who contradicts whom, and what is said that nobody does or confirms. */
function Verdict({ promises }: { promises: readonly Promised[] }) {
  const words = useWords().voice
  const odds = useFindings().filter(({ rule }) => rule === oneFactOneValue).length
  const undone = promises.filter(({ does }) => does.length === 0).length
  const alone = promises.filter((one) => one.alone.length > 0 || one.confirms.length === 0).length
  return (
    <p className={styles['verdict']}>
      <Badge severity={odds > 0 ? 'error' : 'good'}>{words.odds(odds)}</Badge>
      {undone > 0 && <Badge severity="warning">{words.undone(undone)}</Badge>}
      {alone > 0 && <Badge severity="hint">{words.unconfirmed(alone)}</Badge>}
    </p>
  )
}

function NothingYet() {
  const { empty } = useWords().voice
  return (
    <div className={styles['voice']}>
      <EmptyState
        title={empty.title}
        says={empty.says}
        ghost="message"
        actions={<FirstStep kind="message" said={empty} />}
      />
    </div>
  )
}
