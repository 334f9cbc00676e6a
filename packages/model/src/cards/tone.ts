import { scales } from './field.ts'

/** How it sounds, on four lines; 0 is the middle. */
export const tone = (help: string) =>
  scales({
    label: 'Tone',
    help,
    from: -2,
    to: 2,
    ends: {
      formality: ['Casual', 'Formal'],
      warmth: ['Cool', 'Warm'],
      energy: ['Calm', 'Lively'],
      humour: ['Serious', 'Playful'],
    },
  })
