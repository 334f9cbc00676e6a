import { Download, Printer } from 'lucide-react'
import { useSession } from '../../session/useBoard.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { FormatName, Source } from './format.ts'
import { FormatChoice } from './FormatChoice.tsx'
import { exportFormats } from './formats.ts'
import { plan } from './formats/plan.ts'
import { Questions } from './Questions.tsx'
import { useMaking } from './useMaking.ts'
import styles from './export.module.css'

interface Props {
  /** The name of a format; anything else is the first. */
  asked: string
  onChoose: (format: FormatName) => void
  onClose: () => void
}

/** Every way out of Parley: what each carries, what it leaves behind, and the file itself. */
export function ExportDialog({ asked, onChoose, onClose }: Props) {
  const words = useWords()
  const formats = useFormats()
  const session = useSession()
  const said = words.exporting
  const format = exportFormats.find(({ name }) => name === asked) ?? plan
  const from: Source = { session, board: session.reader.board, words, formats }
  const making = useMaking(from, onClose)
  const { carries, leavesOut } = said.formats[format.name]
  return (
    <ActDialog
      width="l"
      title={said.title}
      says={said.says}
      act={format.isPrinted ? said.print : said.act}
      icon={format.isPrinted ? Printer : Download}
      busy={making.busy}
      onAct={() => void making.make(format)}
      onClose={onClose}
    >
      <div className={styles['sides']}>
        <FormatChoice chosen={format.name} onChoose={onChoose} />
        <section className={styles['about']} aria-label={said.formats[format.name].name}>
          <dl className={styles['facts']}>
            <dt>{said.carries}</dt>
            <dd>{carries}</dd>
            <dt>{said.leavesOut}</dt>
            <dd>{leavesOut}</dd>
          </dl>
          <Questions
            questions={format.questions?.(from) ?? []}
            answers={making.answers}
            onAnswer={making.answer}
          />
          {making.refused && <Alert severity="error">{making.refused}</Alert>}
        </section>
      </div>
    </ActDialog>
  )
}
