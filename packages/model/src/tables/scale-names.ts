import { say } from '../tongue/tongue.ts'

/** What the keys of fields with scales are called. Said anew each time, in the tongue that is spoken. */
const names: Readonly<Record<string, () => string>> = {
  formality: () => say`Formality`,
  warmth: () => say`Warmth`,
  energy: () => say`Energy`,
  humour: () => say`Humour`,
  physicality: () => say`Physicality`,
  intellectuality: () => say`Intellectuality`,
  sociability: () => say`Sociability`,
  emotionality: () => say`Emotionality`,
  personability: () => say`Personability`,
  morality: () => say`Morality`,
  loved: () => say`Loved`,
  belong: () => say`Belonging`,
  protected: () => say`Protected`,
  meaning: () => say`Meaning`,
  respected: () => say`Respected`,
}

export const scaleName = (key: string): string => names[key]?.() ?? key
