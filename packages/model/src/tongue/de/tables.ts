import type { Dictionary } from '../tongue.ts'

export const tables: Dictionary = {
  id: 'Kennung',
  Title: 'Titel',
  Notes: 'Notizen',
  Formality: 'Förmlichkeit',
  Warmth: 'Wärme',
  Energy: 'Energie',
  Humour: 'Humor',
  Verb: 'Verb',
  'From card': 'Von Karte',
  'From title': 'Von Titel',
  'To card': 'Zu Karte',
  'To title': 'Zu Titel',
}
