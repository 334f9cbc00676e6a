type Labelled = { options?: readonly { value: string; label: string }[] }

/** The word for a value of a list; a team’s own word stands for itself. */
export const labelOf = (field: Labelled, value: string | undefined): string | undefined =>
  value === undefined ? undefined : (field.options?.find((option) => option.value === value)?.label ?? value)

/** Inside a sentence a label begins small. */
export const lower = (label: string | undefined): string | undefined =>
  label && label.charAt(0).toLocaleLowerCase() + label.slice(1)
