import { expect, test } from 'vitest'
import { blueprints } from './blueprints.ts'
import { filesOfNew, nameOf } from './new.ts'
import { sources } from './sources.ts'

test.each(Object.entries(blueprints))(
  'a new %s stands in every list that has to know it',
  (_noun, blueprint) => {
    const name = nameOf('Water-meter readings')
    const written = filesOfNew(blueprint, name)
    expect(written[blueprint.path(name)]).toMatch(/export (const|function) waterMeterReadings/i)
    if (blueprint.catalogue !== undefined)
      expect(written[blueprint.catalogue]).toMatch(
        /import \{ waterMeterReadings \} from '\.\/(\w+\/)?water-meter-readings\.ts'/,
      )
    for (const { path, says, imports = '' } of blueprint.lines(name)) {
      expect(written[path]).toContain(says)
      expect(written[path]).toContain(imports)
    }
  },
)

test.each(['water meter', 'Water-Meter', 'waterMeter', ' water  meter! '])('%j is one name', (said) => {
  expect(nameOf(said)).toEqual({ slug: 'water-meter', camel: 'waterMeter', words: 'Water meter' })
})

test('what a new file asks of its author is nowhere left standing', () => {
  const name = nameOf('Water-meter readings')
  const written = Object.values(blueprints).flatMap((blueprint) => [
    ...Object.values(blueprint.files(name)),
    ...blueprint.lines(name).map(({ says }) => says),
  ])
  const asked = new Set(
    written.flatMap((text) =>
      [...text.matchAll(/'(say [^']+)'|\/\*\* (say [^*]+) \*\//gi)].map(
        ([, word, comment]) => word ?? comment ?? '',
      ),
    ),
  )
  expect(asked).toContain('Say what it carries.')
  const left = sources()
    .filter(({ path }) => !path.startsWith('scripts/'))
    .flatMap(({ path, text }) =>
      [...asked].filter((one) => text.includes(one)).map((one) => `${path}: ${one}`),
    )
  expect(left).toEqual([])
})
