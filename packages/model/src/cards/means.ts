import { openChoice, options } from './field.ts'

export type Family = 'digital' | 'traditional'

/** The list is open: a team may say its own word, which belongs to no family. */
export const meansList = options([
  { value: 'advertising', label: 'Advertising', family: 'traditional' },
  { value: 'retailMedia', label: 'Retail media', family: 'digital' },
  { value: 'radio', label: 'Radio', family: 'traditional' },
  { value: 'tv', label: 'Television', family: 'traditional' },
  { value: 'outdoor', label: 'Posters and outdoor', family: 'traditional' },
  { value: 'print', label: 'Print', family: 'traditional' },
  { value: 'directMail', label: 'Direct mail', family: 'traditional' },
  { value: 'email', label: 'E-mail', family: 'digital' },
  { value: 'sms', label: 'Text message', family: 'digital' },
  { value: 'app', label: 'App', family: 'digital' },
  { value: 'web', label: 'Own site', family: 'digital' },
  { value: 'search', label: 'Search', family: 'digital' },
  { value: 'social', label: 'Social network', family: 'digital' },
  { value: 'reviews', label: 'Review pages', family: 'digital' },
  { value: 'community', label: 'Community', family: 'traditional' },
  { value: 'event', label: 'Event', family: 'traditional' },
  { value: 'pr', label: 'Public relations', family: 'traditional' },
  { value: 'personalSelling', label: 'Personal selling', family: 'traditional' },
  { value: 'phone', label: 'Phone', family: 'traditional' },
  { value: 'service', label: 'Service', family: 'traditional' },
  { value: 'packaging', label: 'Packaging', family: 'traditional' },
  { value: 'display', label: 'Display in the store', family: 'traditional' },
  { value: 'storePromotion', label: 'Promotion in the store', family: 'traditional' },
  { value: 'sponsorship', label: 'Sponsorship', family: 'traditional' },
  { value: 'referral', label: 'Referral', family: 'traditional' },
  { value: 'productItself', label: 'The product itself', family: 'traditional' },
])

export type Means = (typeof meansList)[number]['value']

const families: ReadonlyMap<string, Family> = new Map(meansList.map((one) => [one.value, one.family]))

/** Digital or traditional; undefined for a word that the team added. */
export const familyOf = (means: string): Family | undefined => families.get(means)

const advertising: ReadonlySet<string> = new Set<Means>([
  'advertising',
  'retailMedia',
  'radio',
  'tv',
  'outdoor',
  'print',
  'search',
])

/** Paid space and time, which the method keeps in the background. */
export const isAdvertising = (means: string): boolean => advertising.has(means)

export const means = openChoice({
  label: 'Means',
  help: 'What carries the contact; a word of your own is welcome.',
  options: meansList,
})
