import { cardKind, window } from './kind.ts'
import { choice, date, line, lineByKey, prose, rows, valueByKey } from './field.ts'
import { offer } from './offer.ts'
import { tone } from './tone.ts'

export const message = cardKind({
  kind: 'message',
  step: 4,
  group: 'message',
  voice: 'we',
  word: 'Message',
  many: 'Messages',
  explains: 'What we say, in words that people want to hear.',
  fields: {
    texts: lineByKey({
      label: 'Text',
      help: 'The words as people read or hear them, in each language.',
      keys: 'locale',
    }),
    variants: lineByKey({
      label: 'Said otherwise',
      help: 'The same message in the words of one segment.',
      keys: 'segment',
    }),
    claims: valueByKey({
      label: 'Claims',
      help: 'What the message says in numbers or facts that can be checked.',
      keys: 'claim',
    }),
    companyWants: prose({
      label: 'What we want',
      help: 'What the company would like to say.',
      beside: 'customerForm',
    }),
    customerForm: prose({
      label: 'What they want to hear',
      help: 'The form in which it means something to them.',
    }),
    evidenceLevel: choice({
      label: 'Known from',
      help: 'How sure we are that they want to hear it.',
      options: [
        { value: 'guess', label: 'A guess' },
        { value: 'heard', label: 'Heard from some' },
        { value: 'counted', label: 'Counted' },
      ],
    }),
    ...window('it is said'),
    tone: tone('How it sounds; the hollow mark is the brand.'),
    callToAction: line({ label: 'Call to action', help: 'What people are asked to do, if anything.' }),
    offer,
    revisions: rows({
      label: 'Revisions',
      help: 'When the message was changed, and because of what.',
      fields: {
        date: date({ label: 'Date', help: 'The day it was changed.' }),
        because: prose({ label: 'Because', help: 'What was heard or read that changed it.' }),
      },
    }),
  },
})
