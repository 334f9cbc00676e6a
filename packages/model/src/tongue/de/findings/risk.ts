import type { Dictionary } from '../../tongue.ts'

export const riskFindings: Dictionary = {
  '{0} answers by {1}, and at {2} people speak by {3}.':
    '{0} antwortet per {1}, und an {2} sprechen Menschen per {3}.',
  'Answer by {0} too': 'Auch per {0} antworten',
  'Choose where to answer': 'Wählen, wo geantwortet wird',
  '{0} pushes from {1}, and nobody listens until {2} starts on {3}.':
    '{0} sendet ab {1}, und niemand hört zu, bis {2} am {3} beginnt.',
  '{0} pushes from {1}, and nobody listens anywhere.': '{0} sendet ab {1}, und nirgends hört jemand zu.',
  'Start {0} on {1}': '{0} am {1} beginnen',
  'Start {0} earlier': '{0} früher beginnen',
  'Where we listen': 'Wo wir zuhören',
  'Listen at {0}': 'Bei {0} zuhören',
  'Add a place where we listen': 'Einen Ort anlegen, an dem wir zuhören',
  'Everybody can read along at {0}, and nobody is ready to answer.':
    'Bei {0} können alle mitlesen, und niemand steht für eine Antwort bereit.',
  'Cover it with {0}': 'Mit {0} decken',
  'Write a response plan': 'Einen Antwortplan schreiben',
  'Who answers what': 'Wer was beantwortet',
  'three weeks': 'drei Wochen',
  'three times {0} days': 'dreimal {0} Tagen',
  'In {0} the angry voices at {1} rose from {2} to {3} to {4}, and no response plan is running.':
    'In {0} stiegen die verärgerten Stimmen bei {1} von {2} auf {3} auf {4}, und kein Antwortplan läuft.',
  'Start {0}': '{0} starten',
  'Start {0} and park {1}': '{0} starten und {1} parken',
  'Cover it with {0}, which is running': 'Mit {0} decken, das schon läuft',
  'Write a response plan and start it': 'Einen Antwortplan schreiben und starten',
  'People can answer us only on ground that is not ours.':
    'Menschen können uns nur auf Boden antworten, der nicht uns gehört.',
  'Call {0} our own': '{0} unser eigen nennen',
  '{0} is called our own ground, and the network belongs to somebody else.':
    '{0} gilt als eigener Boden, und das Netzwerk gehört anderen.',
  'Call it somebody else’s ground': 'Als fremden Boden führen',
  'Call it rented ground': 'Als gemieteten Boden führen',
  'Add a talk on our own site': 'Ein Gespräch auf der eigenen Website anlegen',
  'Talk on our own site': 'Gespräch auf der eigenen Website',
  'Nobody brings a friend: {0} neither tells others about us nor hears of us from them.':
    'Niemand bringt Freunde mit: {0} erzählt weder anderen von uns, noch hört es von ihnen.',
  'Let {0} tell {1}{2}': '{0} soll {1} davon erzählen{2}',
  ' at {0}': ', bei {0}',
  'Add the people they tell': 'Die Menschen anlegen, denen sie es sagen',
  'Their friends': 'Ihre Freunde',
}
