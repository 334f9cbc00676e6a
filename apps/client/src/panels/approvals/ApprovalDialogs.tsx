import { useState } from 'react'
import { ApprovalsDialog } from './ApprovalsDialog.tsx'
import { AskDialog } from './AskDialog.tsx'

/** What was asked, and asking: one after the other, never both. */
export function ApprovalDialogs({ asks, onClose }: { asks: boolean; onClose: () => void }) {
  const [asking, setAsking] = useState(asks)
  if (asking) return <AskDialog onClose={onClose} />
  return <ApprovalsDialog onAsk={() => setAsking(true)} onClose={onClose} />
}
