import { MissingDialog } from '../../ui/Missing.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { useRulesDoor } from './useRulesDoor.ts'

const RulesDialog = onDemand(async () => (await import('./RulesDialog.tsx')).RulesDialog, MissingDialog)

/** The rules, over the board, where the address asks for them. */
export function RulesPlace() {
  const { open, code, show, close } = useRulesDoor()
  return open && <RulesDialog code={code} onShow={show} onClose={close} />
}
