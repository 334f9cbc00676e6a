import { choices, options, rows, time } from './field.ts'

export const dayList = options([
  { value: 'mon', label: 'Monday' },
  { value: 'tue', label: 'Tuesday' },
  { value: 'wed', label: 'Wednesday' },
  { value: 'thu', label: 'Thursday' },
  { value: 'fri', label: 'Friday' },
  { value: 'sat', label: 'Saturday' },
  { value: 'sun', label: 'Sunday' },
])

/** Hours in the week, a row for each stretch. */
export const times = (words: { label: string; help: string }) =>
  rows({
    ...words,
    fields: {
      days: choices({ label: 'Days', help: 'On which days of the week.', options: dayList }),
      from: time({ label: 'From', help: 'When it begins, such as 17:00.', beside: 'to' }),
      to: time({ label: 'To', help: 'When it ends; earlier than the beginning means over midnight.' }),
    },
  })
