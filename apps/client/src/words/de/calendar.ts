import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { plural, number } = formatsIn('de')

export const calendar: typeof en.calendar = {
  title: 'Kalender',
  says: 'Was wann läuft, was fällig ist und wie viel bei wem ankommt.',
  scale: 'Maßstab',
  scales: { day: 'Tage', week: 'Wochen', month: 'Monate', quarter: 'Quartale' },
  today: 'Heute',
  asOf: (day) => `Stand ${day}`,
  toToday: 'Zu heute',
  save: 'Als .ics sichern',
  saved: (count) =>
    plural(count, {
      one: 'Ein Eintrag wurde gesichert.',
      other: `${number(count)} Einträge wurden gesichert.`,
    }),
  strip: 'Alles, was Tage hat, nach Art',
  groups: {
    context: 'Rundherum',
    contactPoint: 'Wo Leute uns begegnen',
    message: 'Was wir sagen',
    objective: 'Fristen',
    productProperty: 'Veröffentlichungen',
    feedback: 'Fällige Antworten',
  },
  runs: (name, from, to) => `${name}: ${from} bis ${to}`,
  since: (name, from) => `${name}: ab ${from}, ohne Ende`,
  until: (name, to) => `${name}: bis ${to}, ohne Anfang`,
  on: (name, day) => `${name}: ${day}`,
  keys: 'Links und rechts verschieben um einen Tag, mit Umschalt um eine Woche. Mit Alt bewegen sie nur den letzten Tag, mit Strg nur den ersten. Enter öffnet.',
  waits: (says, what) => `${says}. Das wartet auf ${what}.`,
  clashes: (count) =>
    plural(count, { one: 'Ein Zusammenstoß', other: `${number(count)} Dinge kommen sich in die Quere` }),
  noClash: 'Nichts kommt sich in die Quere.',
  pressure: 'Was ungefragt bei ihnen ankommt, je Woche',
  pressureSays: (name, most, week, cap) =>
    `${name}: höchstens ${most} je Woche, in der Woche ab ${week}; die Obergrenze ist ${cap}.`,
  cap: (cap) => `Grenze ${cap}`,
  weekOf: (week, pushes) => `Woche ab ${week}: ${pushes}`,
  undated: 'Noch ohne Tag',
  undatedSays: 'Öffne eine Karte und sag, wann sie läuft.',
  empty: {
    title: 'Noch keine Tage',
    says: 'Sag, wann man einem Kontaktpunkt begegnet oder eine Botschaft läuft, dann steht es hier.',
    act: 'Ein Kontaktpunkt',
    made: 'Neuer Kontaktpunkt',
    canvas: 'Zur Fläche',
  },
}
