import { useCallback } from 'react'
import { faultOf } from '../session/api.ts'
import { useToast } from '../ui/Toast.tsx'

/** Says in passing why something was refused; `silence` where nobody answered. */
export function useSayFault(silence?: string): (fault: unknown) => void {
  const say = useToast()
  return useCallback((fault) => say({ says: faultOf(fault, silence).says }), [say, silence])
}
