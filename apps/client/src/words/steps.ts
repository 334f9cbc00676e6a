import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

/** The six steps and the loop, and how many rules hold in each: said of a board and on its tile. */
export const steps = {
  progress: 'How many rules hold, by step',
  /** The number stands alone before the eye; who listens hears the whole sentence. */
  share: (holds: number, judged: number) => `${number(holds)} of ${number(judged)}`,
  shareHolds: (judged: number) => plural(judged, { one: 'rule holds', other: 'rules hold' }),
  show: (step: string) => `Show what is found in ${step}`,
  names: {
    '0': 'Start',
    '1': 'Base',
    '2': 'Segments',
    '3': 'Contact',
    '4': 'Messages',
    '5': 'Means',
    '6': 'Money',
    loop: 'Loop',
  } as Readonly<Record<string, string>>,
}
