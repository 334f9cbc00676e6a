import { attributeList } from '../cards/brand.ts'
import { choice } from '../cards/field.ts'
import { linkKind } from './kind.ts'

export const proves = linkKind({
  kind: 'proves',
  from: ['contactPoint', 'productProperty', 'tool', 'message'],
  to: ['brand'],
  verb: 'proves',
  back: 'is proved by',
  base: 'prove',
  explains: 'this act shows that the brand means it',
  fields: {
    attribute: choice({
      label: 'Attribute',
      help: 'Which human attribute of the brand it proves.',
      options: attributeList,
    }),
  },
})
