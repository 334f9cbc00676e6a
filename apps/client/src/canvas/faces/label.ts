import { within } from '@parley/model/tongue/tongue.ts'

type Labelled = { options?: readonly { value: string; label: string }[] }

/** The word for a value of a list; a team’s own word stands for itself. */
export const labelOf = (field: Labelled, value: string | undefined): string | undefined =>
  value === undefined ? undefined : (field.options?.find((option) => option.value === value)?.label ?? value)

/** As a label stands inside a sentence. */
export const lower = (label: string | undefined): string | undefined => label && within(label)
