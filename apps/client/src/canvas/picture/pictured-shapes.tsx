import type { TLAnyShapeUtilConstructor } from 'tldraw'
import { drawnShapes } from '../canvas-store.ts'
import { CardShapeUtil } from '../card/CardShape.tsx'
import type { CardShape } from '../card/record.ts'
import { LaneShapeUtil } from '../lanes.ts'
import { LinkShapeUtil } from '../links/LinkShape.tsx'
import type { LinkShape } from '../links/record.ts'
import { detailOf } from '../lod.ts'
import { BlockPicture } from './BlockPicture.tsx'
import { CardPicture } from './CardPicture.tsx'
import { LinkPicture } from './LinkPicture.tsx'

class PicturedCard extends CardShapeUtil {
  override toSvg({ props: { card, around, w, h } }: CardShape) {
    if (!card) return null
    const Drawing = detailOf(this.editor).get() === 'near' ? CardPicture : BlockPicture
    return <Drawing {...{ card, around, w, h }} />
  }
}

class PicturedLink extends LinkShapeUtil {
  override toSvg({ props }: LinkShape) {
    return <LinkPicture props={props} verbs={detailOf(this.editor).get() === 'near'} />
  }
}

/** The kinds of shape as a picture draws them: how much of each is as far away as its editor looks from. */
export const picturedShapes: TLAnyShapeUtilConstructor[] = [
  ...drawnShapes,
  PicturedCard,
  PicturedLink,
  LaneShapeUtil,
]
