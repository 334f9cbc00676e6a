import { useSession } from '../../session/useBoard.tsx'
import { useGuideDoor } from './useGuideDoor.ts'
import { whereItStands } from './where-it-stands.ts'

/** Opens the guide where the board stands. */
export function useGoOn(): () => void {
  const { reader } = useSession()
  const { show } = useGuideDoor()
  return () => show(whereItStands(reader.board))
}
