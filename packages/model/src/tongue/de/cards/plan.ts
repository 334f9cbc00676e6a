import type { Dictionary } from '../../tongue.ts'

export const planCards: Dictionary = {
  Status: 'Status',
  'Drafts and parked cards stay on the board, and the rules leave them alone.':
    'Entwürfe und geparkte Karten bleiben auf dem Board, und die Regeln lassen sie in Ruhe.',
  Active: 'Aktiv',
  Draft: 'Entwurf',
  Parked: 'Geparkt',
  Owner: 'Verantwortlich',
  'Who answers for this card.': 'Wer für diese Karte geradesteht.',
  Tags: 'Stichwörter',
  'Words to find it by.': 'Wörter, unter denen man sie findet.',
  Locked: 'Gesperrt',
  'Guards against moving or changing it by accident.':
    'Schützt davor, sie aus Versehen zu bewegen oder zu ändern.',
  'The campaign’s first day.': 'Der erste Tag der Kampagne.',
  'The campaign’s last day.': 'Der letzte Tag der Kampagne.',
  'Judged as of': 'Beurteilt zum',
  'The day on which age is judged; today where nothing stands here.':
    'Der Tag, an dem das Alter beurteilt wird; heute, wo nichts steht.',
  'Time zone': 'Zeitzone',
  'Where the plan’s days begin, such as Europe/Oslo.': 'Wo die Tage des Plans beginnen, etwa Europe/Oslo.',
  'Three letters, such as EUR.': 'Drei Buchstaben, etwa EUR.',
  'All the money there is.': 'Alles Geld, das es gibt.',
  'Own brand': 'Eigene Marke',
  'The name under which it stands in brand shares.': 'Der Name, unter dem sie in den Markenanteilen steht.',
  'The customer journey’s stages, in order.': 'Die Etappen der Reise, der Reihe nach.',
  'Contacts a week': 'Kontakte pro Woche',
  'How many pushes one segment bears in a week.': 'Wie viele Pushs ein Segment in einer Woche verträgt.',
  'People for each record': 'Menschen je Datensatz',
  'How many people one record of the base stands for.':
    'Für wie viele Menschen ein Datensatz der Kundenbasis steht.',
  'Left out on purpose': 'Mit Absicht ausgelassen',
  'A loyalty class or card, and the reason.': 'Eine Treueklasse oder Karte, und der Grund.',
}
