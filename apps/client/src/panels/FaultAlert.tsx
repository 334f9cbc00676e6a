import { faultOf } from '../session/api.ts'
import { Alert } from '../ui/Alert.tsx'

/** Why something was refused, where it was asked for; nothing while nothing was. */
export const FaultAlert = ({ of }: { of: unknown }) =>
  of ? <Alert severity="error">{faultOf(of).says}</Alert> : null
