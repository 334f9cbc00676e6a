import { BoardDialogs } from '../../panels/acts/BoardDialogs.tsx'
import { ExportPlace } from '../../panels/export/ExportPlace.tsx'
import { ImportPlace } from '../../panels/import/ImportPlace.tsx'
import { ReviewsPlace } from '../../panels/review360/ReviewsPlace.tsx'
import { RulesPlace } from '../../panels/rules/RulesPlace.tsx'

/** Where the dialogs of a board open, once they are asked for. */
export function BoardPlaces() {
  return (
    <>
      <RulesPlace />
      <ReviewsPlace />
      <ExportPlace />
      <ImportPlace />
      <BoardDialogs />
    </>
  )
}
