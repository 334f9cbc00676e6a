import type { Dictionary } from '../../tongue.ts'

export const riskRules: Dictionary = {
  'A contact point is public and no response plan covers it.':
    'Ein Kontaktpunkt ist öffentlich, und kein Antwortplan deckt ihn.',
  'Where others can read along, a remark makes its round past all our messages. Who answers, and how fast, is settled before it gets loud.':
    'Wo andere mitlesen, macht eine Bemerkung an all unseren Botschaften vorbei die Runde. Wer antwortet und wie schnell, ist geklärt, bevor es laut wird.',
  'The first push starts before the first contact point that listens, or nothing listens at all.':
    'Der erste Push beginnt vor dem ersten Kontaktpunkt, der zuhört, oder es hört gar keiner zu.',
  'Presence is managed from the outset. What people say in the first weeks is lost when nobody is there to hear it.':
    'Da zu sein gehört von Anfang an dazu. Was Menschen in den ersten Wochen sagen, geht verloren, wenn niemand da ist, der es hört.',
  'A response plan covers a contact point and does not answer by the means of that contact point.':
    'Ein Antwortplan deckt einen Kontaktpunkt und antwortet nicht per Mittel dieses Kontaktpunkts.',
  'Who is angry in a group does not read the press. An answer counts where the others read along.':
    'Wer sich in einer Gruppe ärgert, liest nicht die Presse. Eine Antwort zählt, wo die anderen mitlesen.',
  'At a public contact point the share of angry voices rises over the last three periods of periodDays days, each with minN voices or more, to above negativeShare %, and no response plan that covers it is running.':
    'An einem öffentlichen Kontaktpunkt steigt der Anteil verärgerter Stimmen über die letzten drei Zeiträume von periodDays Tagen, jeder mit minN Stimmen oder mehr, auf über negativeShare %, und kein Antwortplan, der ihn deckt, läuft.',
  'Anger that others see draws more of it, and such a spiral is hard to break. Whoever goes on advertising meanwhile feeds it.':
    'Ärger, den andere sehen, zieht mehr davon an, und so eine Spirale ist schwer zu brechen. Wer währenddessen weiter wirbt, füttert sie.',
  'A segment of priority 1 or 2 spreads the word to nobody and hears it from nobody, once there is a contact point.':
    'Ein Segment mit Priorität 1 oder 2 erzählt niemandem davon und hört von niemandem, sobald es einen Kontaktpunkt gibt.',
  'People bring their friends, and trust them before they trust us. Where the word is to pass on, somebody has to make room for it.':
    'Menschen bringen ihre Freunde mit und vertrauen ihnen eher als uns. Wo etwas weitergesagt werden soll, muss jemand dafür Raum schaffen.',
  'Interactive marketing; engagement': 'Interaktives Marketing; Engagement',
  'No contact point at which people can answer stands on our own ground, or a page in a social network is called our own.':
    'Kein Kontaktpunkt, an dem Menschen antworten können, steht auf eigenem Boden, oder eine Seite in einem sozialen Netzwerk gilt als unsere eigene.',
  'A network of somebody else’s can close or change its rules overnight. We need no network of our own, but a talk on our own site.':
    'Ein fremdes Netzwerk kann über Nacht schließen oder seine Regeln ändern. Wir brauchen kein eigenes Netzwerk, aber ein Gespräch auf der eigenen Website.',
}
