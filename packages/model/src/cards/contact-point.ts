import { cardKind, window } from './kind.ts'
import { choice, date, line, lines, number, percent, prose, rows, yesNo } from './field.ts'
import { times } from './days.ts'
import { means } from './means.ts'

export const contactPoint = cardKind({
  kind: 'contactPoint',
  step: 3,
  group: 'contact',
  voice: 'we',
  word: 'Contact point',
  many: 'Contact points',
  explains: 'Where and when people meet us, and how they can answer.',
  fields: {
    means,
    direction: choice({
      label: 'Ways',
      help: 'Whether people can answer where they hear us.',
      options: [
        { value: 'oneWay', label: 'One-way' },
        { value: 'twoWay', label: 'Two-way' },
      ],
    }),
    feedbackChannel: line({ label: 'Way back', help: 'Where an answer comes in.', beside: 'responseHours' }),
    responseHours: number({
      label: 'Answered in',
      help: 'How long until somebody answers.',
      unit: 'hours',
      from: 0,
    }),
    type: choice({
      label: 'Type',
      help: 'Who brings the contact about; only the first is ours to plan.',
      options: [
        { value: 'companyCreated', label: 'Created by us', explains: 'We plan it and put it there.' },
        { value: 'intrinsic', label: 'Intrinsic', explains: 'Part of buying or using, wanted or not.' },
        { value: 'unexpected', label: 'Unexpected', explains: 'What others say and show, good or bad.' },
        {
          value: 'customerInitiated',
          label: 'Started by the customer',
          explains: 'A question, a complaint, an idea.',
        },
      ],
    }),
    driver: choice({
      label: 'Driven by',
      help: 'Who decides what people hear there.',
      options: [
        { value: 'company', label: 'Company' },
        { value: 'consumer', label: 'Other consumers' },
        { value: 'store', label: 'Store or agent' },
        { value: 'experience', label: 'Past experience' },
      ],
    }),
    place: line({ label: 'Place', help: 'Where people are when they meet it.' }),
    occasion: line({ label: 'Occasion', help: 'What they are doing at that moment.' }),
    approach: prose({ label: 'Approach', help: 'How we behave there.' }),
    ...window('it can be met'),
    times: times({ label: 'Hours', help: 'When in the week it can be met.' }),
    stages: lines({ label: 'Stages', help: 'The stages of the journey at which it helps, such as buy.' }),
    reach: percent({
      label: 'Reach',
      help: 'What part of the segment’s people meets it at least once.',
      unit: '%',
      from: 0,
      to: 100,
      beside: 'frequency',
    }),
    frequency: number({
      label: 'Frequency',
      help: 'How often those people meet it on average.',
      from: 0,
      beside: 'grp',
    }),
    grp: number({ label: 'Gross rating points', help: 'Reach times frequency.', from: 0 }),
    push: yesNo({ label: 'Push', help: 'It comes to people unasked.' }),
    public: yesNo({ label: 'Public', help: 'Others can read along.' }),
    listening: yesNo({ label: 'Listening', help: 'We are there to hear what people say.' }),
    voices: rows({
      label: 'Voices counted',
      help: 'How many answered in a period, and how many of them were angry.',
      fields: {
        date: date({ label: 'Until', help: 'The last day of the period.' }),
        n: number({ label: 'Voices', help: 'How many answered.', from: 0 }),
        negative: number({ label: 'Angry', help: 'How many of them were angry.', from: 0 }),
      },
    }),
    ownership: choice({
      label: 'Ground',
      help: 'Whose place it is.',
      options: [
        { value: 'own', label: 'Our own' },
        { value: 'rented', label: 'Rented' },
        { value: 'third', label: 'Somebody else’s' },
      ],
    }),
    role: choice({
      label: 'Part',
      help: 'Whether it leads or supports the others.',
      options: [
        { value: 'lead', label: 'Leads' },
        { value: 'support', label: 'Supports' },
      ],
    }),
    noCost: yesNo({ label: 'Costs nothing', help: 'It needs no money and no paid hours.' }),
  },
})
