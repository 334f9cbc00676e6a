import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

export const history: typeof en.history = {
  title: 'Verlauf',
  open: 'Verlauf',
  ofCard: 'Verlauf dieser Karte',
  everybody: 'Alle',
  whose: 'Wessen Änderungen',
  only: (card) => `Nur „${card}“`,
  all: 'Alle Änderungen zeigen',
  reading: 'Der Verlauf wird gelesen …',
  days: (day) => `${day.slice(0, 1).toLocaleUpperCase('de')}${day.slice(1)}`,
  moment: (day, clock) => `${day}, ${clock}`,
  span: (begun, ended) => (begun === ended ? begun : `${begun}–${ended}`),
  house: 'Parley',
  gone: 'Jemand, der nicht mehr da ist',
  more: (count) =>
    plural(count, { one: '1 weitere Änderung zeigen', other: `${number(count)} weitere Änderungen zeigen` }),
  fewer: 'Weniger zeigen',
  left: (count) =>
    plural(count, { one: 'Und 1 weitere Änderung.', other: `Und ${number(count)} weitere Änderungen.` }),
  look: (moment) => `Das Board von ${moment} ansehen`,
  restore: (moment) => `Das Board von ${moment} wiederherstellen`,
  snapshot: (name) => `Stand „${name}“`,
  since: (name) => `Auf der Fläche zeigen, was sich seit „${name}“ geändert hat`,
  further: 'Weiter zurückblicken',
  furtherNothing: 'Nichts davon hier.',
  none: {
    title: 'Noch hat sich nichts geändert',
    says: 'Was jemand auf diesem Board ändert, steht hier, und 30 Tage lang kannst du dorthin zurück.',
  },
  noneOfThese: {
    title: 'Keine solchen Änderungen',
    says: 'In der Zeit, die Schritt für Schritt aufbewahrt ist, hat das niemand geändert.',
  },
  begin: 'Davor ist das Board in Ständen aufbewahrt, nicht Schritt für Schritt.',
}
