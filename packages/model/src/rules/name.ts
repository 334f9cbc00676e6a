import { said } from '../tongue/tongue.ts'
import type { Rule } from './rule.ts'

/** The state that is good, as a sentence: “Virtue is proved”. */
export const goodOf = ({ slug }: Pick<Rule, 'slug'>): string => said(capital(slug.replaceAll('-', ' ')))

/** What a threshold is called where it is set: `minFeedback` is “Min feedback”. */
export const thresholdNamed = (name: string): string =>
  said(capital(name.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase()))

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
