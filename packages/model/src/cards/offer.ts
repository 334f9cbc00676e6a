import { group, openChoice, options, prose, value } from './field.ts'

/** The list is open. The first three are price offers: they pay people for buying. */
export const offerList = options([
  { value: 'discount', label: 'Discount' },
  { value: 'coupon', label: 'Coupon' },
  { value: 'oneTimeDeal', label: 'One-time deal' },
  { value: 'credit', label: 'Credit' },
  { value: 'gift', label: 'Gift' },
  { value: 'recognition', label: 'Recognition|given' },
  { value: 'access', label: 'Access' },
])

export const offer = group({
  label: 'Offer',
  help: 'What people get for answering the call, if anything.',
  fields: {
    kind: openChoice({
      label: 'Kind',
      help: 'What sort of offer it is; a word of your own is welcome.',
      options: offerList,
    }),
    value: value({ label: 'Value', help: 'What it is worth, such as 25%.' }),
    cap: value({ label: 'Cap', help: 'How many there are, so that it cannot run away.' }),
    marginFloor: value({ label: 'Margin floor', help: 'What must be left of each sale.' }),
    repeatPath: prose({ label: 'Way to a second visit', help: 'What brings people back without the offer.' }),
  },
})
