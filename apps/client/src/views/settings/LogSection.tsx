import { useMutation } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { AuditList } from '../../panels/audit/AuditList.tsx'
import { api, faultOf, type Answers } from '../../session/api.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Field } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import styles from './settings.module.css'

/** The log of the whole workspace, and whether anybody tampered with it. */
export function LogSection() {
  const words = useWords()
  const said = words.audit
  const check = useMutation(api.audit.check.mutationOptions())
  const [noted, setNoted] = useState('')
  const mark = noted.trim()
  const fault = check.error && faultOf(check.error).says
  return (
    <Sheet
      title={said.title}
      says={said.says}
      actions={
        <Button
          size="s"
          icon={ShieldCheck}
          busy={check.isPending}
          onClick={() => check.mutate(mark ? { noted: mark } : {})}
        >
          {said.check}
        </Button>
      }
    >
      <Field label={said.mark} help={said.markHelp} optional>
        <TextInput
          dir="ltr"
          spellCheck={false}
          maxLength={64}
          value={noted}
          onChange={(event) => setNoted(event.target.value)}
        />
      </Field>
      <div role="status" className={styles['checked']}>
        {fault && <Alert severity="error">{fault}</Alert>}
        {check.data && <Checked check={check.data} />}
      </div>
      <AuditList />
    </Sheet>
  )
}

/** Whether the log is whole and the mark that was noted stands in it; of a whole one, the mark to note next. */
function Checked({ check: { found, brokenAt, rows, last } }: { check: Answers['audit']['check'] }) {
  const said = useWords().audit
  return (
    <>
      {found === false && <Alert severity="error">{said.lost}</Alert>}
      {found && <Badge severity="good">{said.found}</Badge>}
      {brokenAt === null ? (
        <>
          <Badge severity="good">{said.whole(rows)}</Badge>
          <CopyField label={said.newest} help={said.last} value={last} copyLabel={said.copyMark} />
        </>
      ) : (
        <Alert severity="error">{said.broken(brokenAt)}</Alert>
      )}
    </>
  )
}
