import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { plural, number } = formatsIn('de')

export const journey: typeof en.journey = {
  title: 'Reise',
  says: 'Wer wem begegnet und wann.',
  holes: (count) =>
    plural(count, {
      one: 'Eine Etappe ist leer: Davor oder danach begegnen wir jemandem, dort nicht.',
      other: `${number(count)} Stellen sind leer: Davor oder danach begegnen wir Leuten, dort nicht.`,
    }),
  grid: 'Segmente und Etappen',
  segment: 'Segment',
  drivers: (theirs, of) => [`${number(theirs)} von ${number(of)}`, 'Begegnungen lenken nicht wir'],
  driversSaid: (ours, theirs) =>
    `${number(ours)} Kontaktpunkte lenken wir, ${number(theirs)} die Kundschaft, der Handel oder die Erfahrung. Der Strich steht bei einem Drittel.`,
  driversHere: (ours, theirs) => `${number(ours)} von uns, ${number(theirs)} von ihnen`,
  ours: (count) => `Von uns ${number(count)}`,
  theirs: (count) => `Von ihnen ${number(count)}`,
  mark: 'Strich: ein Drittel.',
  feelings: { '-2': 'genervt', '-1': 'unwohl', '0': 'neutral', '1': 'froh', '2': 'begeistert' },
  feelingAt: (stage, feeling) => `${stage}: ${feeling}`,
  curve: (said) => `Wie es sich anfühlt: ${said}`,
  doing: (stage) => `Was sie in der Etappe „${stage}“ tun`,
  doingHere: 'Was sie tun …',
  barrier: (stage) => `Was sie in der Etappe „${stage}“ abhält`,
  barrierHere: 'Was sie abhält …',
  nobody: 'Hier begegnet ihnen niemand',
  addPoint: 'Kontaktpunkt',
  addPointAt: (stage, segment) => `Neuer Kontaktpunkt für ${segment} in der Etappe „${stage}“`,
  newPoint: (stage) => `Neuer Kontakt: ${stage}`,
  loose: 'Noch nicht eingeordnet',
  looseSays: 'Diese stehen in keiner Etappe oder erreichen kein Segment.',
  placeThem: 'Zieh sie dorthin, wo sie helfen, oder wähle aus ihrem Menü.',
  place: (point) => `Wo „${point}“ hilft`,
  at: (stage) => `Hilft in der Etappe „${stage}“`,
  legend: {
    we: 'wir kommen zu ihnen',
    they: 'sie kommen zu uns',
    feels: 'wie es sich anfühlt, von der Karte „Reise“',
    barrier: 'was sie abhält',
  },
  priority: (priority) => `Priorität ${priority}`,
  people: (count) => `${count} Personen`,
  empty: {
    title: 'Noch keine Reise',
    says: 'Sie zeigt, wer dir in welcher Etappe begegnet. Leg zuerst aus, mit wem du reden willst.',
    act: 'Ein Segment',
    canvas: 'Zur Fläche',
    made: 'Neues Segment',
  },
}
