import type { en } from '../en.ts'

export const savedViews: typeof en.savedViews = {
  title: 'Gespeicherte Ansichten',
  save: 'Diese Ansicht speichern …',
  saveTitle: 'Diese Ansicht speichern',
  saveSays: 'Die Ansicht, die du gerade siehst, mit ihrem Filter. Wer sie öffnet, kommt dorthin zurück.',
  act: 'Speichern',
  saved: 'Gespeichert. Sie steht im Menü des Filters.',
  name: 'Bezeichnung',
  missing: 'Sie braucht einen Namen.',
  forWhom: 'Für wen',
  forMe: 'Nur für mich',
  forAll: 'Für alle',
  acts: (name) => `Was mit „${name}“ geschehen soll`,
  rename: 'Umbenennen',
  renameTitle: 'Die Ansicht umbenennen',
  remove: 'Löschen',
  removed: (name) => `„${name}“ ist gelöscht.`,
}
