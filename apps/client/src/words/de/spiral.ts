import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { plural, number } = formatsIn('de')

export const spiral: typeof en.spiral = {
  help: 'Anteil negativer Stimmen × Teil der Menschen im Plan, die sie hören können × Trend. Negativ ist eine Stimmung unter neutral; wo niemand eine gesetzt hat, eine Zahl von 0 bis 6, wie beim Net Promoter Score.',
  gauge: (state, value, limit) => `${state}: ${value}. RISK-4 erträgt ${limit}.`,
  noValue: 'noch keine Zahl',
  bears: (limit) => `Strich: die ${limit}, die RISK-4 erträgt`,
  all: 'Alle Kontaktpunkte',
  states: {
    unknown: 'Zu wenige Stimmen',
    calm: 'Ruhig',
    watch: 'Im Auge behalten',
    near: 'Nahe an einer Spirale',
    spiral: 'Eine Spirale',
  },
  at: (state, place) => `${state}: ${place}`,
  says: {
    unknown: (least) => `Solange nicht jeder Zeitraum ${least} Stimmen hat, lässt sich nichts sagen.`,
    calm: 'Wenige sind negativ, oder wenige können es hören, und es wächst nicht.',
    watch: 'Es wächst, oder es ist die Hälfte dessen, was erträglich ist: Lies, was sie sagen.',
    near: 'Mehr, als erträglich ist: Antworte dort, bevor andere einstimmen.',
    spiral:
      'Öffentlich ist der Anteil zweimal gestiegen und höher, als RISK-4 erträgt: Starte den Reaktionsplan und halte zurück, was nur drängt.',
  },
  sentence: (negative, all, days) => `Von ${all} Stimmen der letzten ${days} waren ${negative} negativ.`,
  days: (count) => plural(count, { one: '24 Stunden', other: `${number(count)} Tage` }),
  parts: { share: 'Anteil negativer', audience: 'Publikum', trend: 'Trend', pressure: 'Zusammen' },
  unknownAudience: 'nicht bekannt: zählt als alle',
  audience: (people) => `${people} Menschen`,
  trends: {
    up: (points) => `um ${points} Punkte gestiegen`,
    down: (points) => `um ${points} Punkte gefallen`,
    flat: 'wie zuvor',
  },
  none: '–',
  table: 'Die Zahlen dahinter',
  where: 'Kontaktpunkt',
  until: (day) => `Bis ${day}`,
  counted: (negative, all) => `${negative} von ${all}`,
  plan: 'Reaktionsplan',
  plans: {
    none: 'keiner',
    runs: (title) => `${title}, läuft`,
    waits: (title) => `${title}, läuft nicht`,
  },
  write: 'Zahlen aufs Board schreiben',
  writeSays:
    'Nur wie viele gesprochen haben und wie viele davon negativ, an jedem Kontaktpunkt: Danach richten sich RISK-4 und sein Reaktionsplan.',
  upToDate: 'Das Board hat diese Zahlen.',
  written: (points) =>
    plural(points, {
      one: 'Die Zahlen von 1 Kontaktpunkt sind auf dem Board.',
      other: `Die Zahlen von ${number(points)} Kontaktpunkten sind auf dem Board.`,
    }),
  empty: {
    title: 'In letzter Zeit wurde niemand gehört',
    says: 'Hier wird je Kontaktpunkt gemessen, was Leute in den letzten drei Zeiträumen geantwortet haben.',
  },
}
