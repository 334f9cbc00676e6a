import type { Dictionary } from '../../tongue.ts'

export const governanceFindings: Dictionary = {
  ' on {0}': ' am {0}',
  ' by {0}': ' von {0}',
  '{0} is not as it was approved{1}: {2} changed since.':
    '{0} ist nicht mehr so, wie es{1} freigegeben wurde; seither anders: {2}.',
  'its name': 'der Name',
  'its notes': 'die Notizen',
  '“{0}”': '„{0}“',
  'its links': 'die Verbindungen',
  '{0} more': '{0} weitere',
  'Set it back to what was approved': 'Auf das Freigegebene zurücksetzen',
  '{0} is linked to nothing.': '{0} ist mit nichts verbunden.',
  'Say that it {0} {1}': 'Verbinden: {0} {1}',
  'Say what it is for': 'Sagen, wofür es ist',
  'There are contact points and no segment: nobody has said whom they meet.':
    'Es gibt Kontaktpunkte und kein Segment: Niemand hat gesagt, wem man dort begegnet.',
  'Add the segment they meet': 'Das Segment anlegen, dem man dort begegnet',
  'Whom we meet': 'Wem wir begegnen',
  'Means or money are planned without an objective: nobody has said what they are for.':
    'Mittel oder Geld sind ohne Ziel geplant: Niemand hat gesagt, wofür.',
  'Add the objective they serve': 'Das Ziel anlegen, dem sie dienen',
  'What is to be reached': 'Was erreicht werden soll',
  'There are objectives, and nothing tells what is known of the people they are about.':
    'Es gibt Ziele, und nichts sagt, was man über die Menschen weiß, um die es geht.',
  'Add a purchase insight': 'Ein Kaufmotiv anlegen',
  'Why they buy as they do': 'Warum sie kaufen, wie sie kaufen',
  '{0} and {1} look like one and the same.': '{0} und {1} sehen aus wie ein und dieselbe Karte.',
  'Tell {0} apart by its name': '{0} durch den Namen unterscheiden',
  'Make them one: {0}': 'Zu einer machen: {0}',
  '{0} was approved ({1}) and is gone, and nothing says why.':
    '{0} war freigegeben ({1}) und ist weg, und nichts sagt, warum.',
  '{0} was approved ({1}) and is set aside, and nothing says why.':
    '{0} war freigegeben ({1}) und ist beiseitegelegt, und nichts sagt, warum.',
  'Say why in its notes': 'In den Notizen sagen, warum',
  'Bring it back': 'Zurückholen',
  'Note that it was dropped on purpose': 'Vermerken, dass es mit Absicht wegfiel',
}
