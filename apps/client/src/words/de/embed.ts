import type { en } from '../en.ts'

export const embed: typeof en.embed = {
  title: 'Ein Plan',
  only: 'Nur zum Ansehen',
  gone: 'Hier wird nichts mehr gezeigt',
  open: 'Über einen Link zeigen, ohne Konto …',
  make: {
    title: 'Über einen Link zeigen',
    says: 'Wer den Link hat, sieht den Plan, wie er gerade ist, und kann nichts daran tun. Andere Seiten dürfen ihn in einem Rahmen zeigen.',
    what: 'Was gezeigt wird',
    view: (view) => `Diese Ansicht: ${view}`,
    whole: 'Das ganze Board',
    name: 'Wie der Link heißt',
    nameHelp: 'Für deine Liste der Links. Wer den Link hat, sieht es nicht.',
    missing: 'Er braucht einen Namen.',
    act: 'Den Link machen',
    filtered: 'Von Karten, die der Filter auslässt, geht kein Name und kein Wort hinaus.',
    never: 'Notizen, Kommentare, Befunde und Leute bleiben hier.',
  },
  ready: {
    title: 'Der Link ist fertig',
    says: 'Wer ihn hat, kann sehen. Er lässt sich nicht noch einmal anzeigen.',
    frame: 'Für eine andere Seite',
    copyFrame: 'Den Rahmen kopieren',
  },
  list: 'Links, die nur zeigen',
  wholeBoard: 'Das ganze Board',
  revoke: 'Beenden',
  revoked: 'Der Link ist beendet. Er zeigt nichts mehr.',
}
