import { isTongue, tongues, type OtherTongue } from '../../packages/model/src/tongue/tongues.ts'

const model = 'packages/model/src'

export const otherTongues = Object.keys(tongues).filter(
  (tongue): tongue is OtherTongue => isTongue(tongue) && tongue !== 'en',
)

/** Words are put into other languages last: until then they change, and a test prints the lines that are missing. */
export const inOtherTongues = (...families: string[]): string[] =>
  otherTongues.map(
    (tongue) =>
      `Say all of it in ${tongues[tongue].name}, in ${families.map((one) => `${model}/tongue/${tongue}/${one}`).join(' and ')}: npx vitest run --project house dictionaries prints the lines.`,
  )
