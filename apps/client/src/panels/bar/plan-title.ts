const mark = 'data-plan-title'

/** What makes the field of the plan's title findable: it is written by whoever renames, from a menu or by a key. */
export const planTitleMark = { [mark]: '' }

/** A menu gives the focus back to its button first. */
export const writePlanTitle = (): void =>
  void setTimeout(() => document.querySelector<HTMLInputElement>(`[${mark}]`)?.select(), 0)
