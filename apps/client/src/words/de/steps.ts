import type { first } from '../first.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

export const steps: typeof first.steps = {
  progress: 'Wie viele Regeln eingehalten sind, je Schritt',
  share: (holds, judged) => `${number(holds)} von ${number(judged)}`,
  shareHolds: (judged) => plural(judged, { one: 'Regel eingehalten', other: 'Regeln eingehalten' }),
  show: (step) => `Zeigen, was im Schritt „${step}“ gefunden wurde`,
  names: {
    '0': 'Anfang',
    '1': 'Basis',
    '2': 'Segmente',
    '3': 'Kontakt',
    '4': 'Botschaften',
    '5': 'Mittel',
    '6': 'Geld',
    loop: 'Kreislauf',
  },
}
