import type { en } from '../en.ts'

export const figures: typeof en.figures = {
  titles: {
    pace: 'Tempo der Ziele',
    coverage: 'Wer wo getroffen wird',
    loop: 'Was Menschen sagten, und wie es zurückkommt',
    strands: 'Geld in zwei Strängen',
    means: 'Geld nach Mitteln',
    returns: 'Beide Erträge, nebeneinander',
  },
  says: {
    pace: 'Wie weit jedes gekommen ist, gemessen daran, wie weit es jetzt sein sollte.',
    coverage:
      'Kontaktpunkte jedes Segments in jeder Etappe; ein leerer Ring ist eine Etappe, in der sie niemand trifft.',
    loop: 'So viel wurde gehört, und so viel davon kam so weit.',
    strands: 'Was geplant ist, neben dem, was ausgegeben ist.',
    means: 'Was geplant ist, neben dem, was ausgegeben ist.',
    returns: 'Sie werden nie addiert: Eine Zahl für beide gibt es nicht.',
  },
  heads: { strand: 'Strang', means: 'Mittel', segment: 'Segment', return: 'Ertrag', step: 'Schritt' },
  stands: 'Wo es steht',
  voices: 'Stimmen',
  unknown: 'noch nicht bekannt',
  hole: 'niemand',
}
