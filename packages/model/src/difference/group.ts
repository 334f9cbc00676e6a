import type { CardKindName } from '../cards/index.ts'

/** What a lead asks for first, in that order. */
export const groups = ['goals', 'money', 'people', 'voice', 'risk', 'rest'] as const
export type Group = (typeof groups)[number]

const byKind: Readonly<Record<CardKindName, Group>> = {
  objective: 'goals',
  metric: 'goals',
  strategy: 'goals',
  budgetLine: 'money',
  tool: 'money',
  segment: 'people',
  database: 'people',
  insight: 'people',
  persona: 'people',
  journey: 'people',
  contactPoint: 'people',
  brand: 'voice',
  valueProposition: 'voice',
  message: 'voice',
  need: 'voice',
  feedback: 'voice',
  memory: 'voice',
  productProperty: 'voice',
  context: 'risk',
  responsePlan: 'risk',
  review: 'risk',
  team: 'rest',
}

export const groupOf = (kind: CardKindName): Group => byKind[kind]

const ofPlan: Readonly<Record<string, Group | undefined>> = {
  startsOn: 'goals',
  endsOn: 'goals',
  budget: 'money',
  currency: 'money',
  weeklyContactCap: 'people',
  stages: 'people',
  rules: 'risk',
}

export const groupOfPlan = (field: string): Group => ofPlan[field] ?? 'rest'
