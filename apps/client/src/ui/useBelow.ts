import { useDeferredValue } from 'react'

/** Whether it is time for what lies below the first screen: right after what one sees, drawn in pieces. */
export const useBelow = (): boolean => useDeferredValue(true, false)
