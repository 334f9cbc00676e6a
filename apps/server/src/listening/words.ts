/** What a listening page says by itself. */
export type Words = {
  title: string
  asks: (brand: string) => string
  intro: string
  score: string
  least: string
  most: string
  question: string
  choices: string
  mayAnswer: string
  consent: string
  address: string
  send: string
  /** To people, never filled in by them. */
  leaveEmpty: string
  nothing: string
  noAddress: string
  addressLong: string
  textLong: string
  again: string
  tooFast: string
  full: string
  busy: string
  thanks: string
  heard: string
  willAnswer: string
  changed: string
  gone: string
  goneSays: string
  closed: string
  closedSays: string
  failed: string
}

export const english: Words = {
  title: 'We are listening',
  asks: (brand) => `${brand} is listening`,
  intro: 'A few short questions. Leave out whatever you like.',
  score: 'Would you recommend us to a friend?',
  least: '0: certainly not',
  most: '10: gladly',
  question: 'What should we know?',
  choices: 'What fits best?',
  mayAnswer: 'You may answer me',
  consent:
    'We keep your address, encrypted, for this one purpose: to answer what you write here. Without the tick it is not kept.',
  address: 'E-mail address or phone number',
  send: 'Send',
  leaveEmpty: 'Leave this field empty',
  nothing: 'Nothing was filled in yet: one of the questions is enough.',
  noAddress: 'To answer you we need an address. Or take the tick away.',
  addressLong: 'This address is longer than an address can be.',
  textLong: 'This is more than 5,000 letters: please shorten it a little.',
  again:
    'The page had lain open for long, or came from elsewhere. Your words are still here: send them once more.',
  tooFast:
    'Many answers came from where you are just now. Your words are still here: wait a minute, then send them again.',
  full: 'So many have answered here that nothing more can be taken in. Your words were not kept.',
  busy: 'Very many answer at this moment. Your words are still here: wait a minute, then send them again.',
  thanks: 'Thank you',
  heard: 'We have heard you.',
  willAnswer: 'You will hear from us.',
  changed: 'What has changed because of what others said here:',
  gone: 'There is nothing here',
  goneSays: 'This address leads nowhere. If you typed it, look at it again.',
  closed: 'We are no longer asking here',
  closedSays: 'This question has ended. Thank you for wanting to answer.',
  failed: 'That did not work. Your words were not kept: try again in a while.',
}

export const german: Words = {
  title: 'Wir hören zu',
  asks: (brand) => `${brand} hört zu`,
  intro: 'Ein paar kurze Fragen. Lass weg, was du magst.',
  score: 'Würdest du uns weiterempfehlen?',
  least: '0: sicher nicht',
  most: '10: sehr gern',
  question: 'Was sollten wir wissen?',
  choices: 'Was trifft am ehesten zu?',
  mayAnswer: 'Ihr dürft mir antworten',
  consent:
    'Wir bewahren deine Adresse verschlüsselt auf, nur um auf das zu antworten, was du hier schreibst. Ohne Häkchen wird sie nicht aufbewahrt.',
  address: 'E-Mail-Adresse oder Telefonnummer',
  send: 'Senden',
  leaveEmpty: 'Dieses Feld leer lassen',
  nothing: 'Hier steht noch nichts: Eine der Fragen genügt.',
  noAddress: 'Um dir zu antworten, brauchen wir eine Adresse. Oder nimm das Häkchen weg.',
  addressLong: 'Diese Adresse ist länger, als eine Adresse sein kann.',
  textLong: 'Das sind mehr als 5.000 Zeichen: Kürze es ein wenig.',
  again:
    'Die Seite war lange offen oder kam von anderswo. Deine Worte stehen noch da: Sende sie noch einmal.',
  tooFast:
    'Von dort, wo du bist, kamen eben viele Antworten. Deine Worte stehen noch da: Warte eine Minute und sende sie noch einmal.',
  full: 'Hier haben so viele geantwortet, dass nichts mehr aufgenommen werden kann. Deine Worte wurden nicht aufbewahrt.',
  busy: 'Gerade antworten sehr viele. Deine Worte stehen noch da: Warte eine Minute und sende sie noch einmal.',
  thanks: 'Danke',
  heard: 'Wir haben dich gehört.',
  willAnswer: 'Du hörst von uns.',
  changed: 'Was sich geändert hat, weil andere hier etwas gesagt haben:',
  gone: 'Hier ist nichts',
  goneSays: 'Diese Adresse führt nirgendwohin. Falls du sie getippt hast, sieh noch einmal nach.',
  closed: 'Hier fragen wir nicht mehr',
  closedSays: 'Diese Frage ist beendet. Danke, dass du antworten wolltest.',
  failed: 'Das hat nicht geklappt. Deine Worte wurden nicht aufbewahrt: Versuch es später noch einmal.',
}
