import { isolated, toKeep } from '@parley/model/tongue/isolated.ts'

/** For sentences that look at how a text begins or ends: it is taken in, changed, and stands apart again if it has to. */
export const remade = (text: string, change: (plain: string) => string): string =>
  isolated(change(toKeep(text)))
