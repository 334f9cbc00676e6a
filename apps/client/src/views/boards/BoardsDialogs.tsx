import { PeopleDialog } from '../../panels/PeopleDialog.tsx'
import { ShareDialog } from '../../panels/ShareDialog.tsx'
import { BinDialog } from './BinDialog.tsx'
import { ClientDialog } from './ClientDialog.tsx'
import { DeleteBoardDialog } from './DeleteBoardDialog.tsx'
import { NewBoardDialog } from './NewBoardDialog.tsx'
import { RenameBoardDialog } from './RenameBoardDialog.tsx'
import type { Shown } from './useBoardActs.ts'

/** The one dialog that is open. */
export function BoardsDialogs({ shown, onClose }: { shown: Shown; onClose: () => void }) {
  switch (shown.is) {
    case 'create':
      return <NewBoardDialog template={shown.template} onClose={onClose} />
    case 'bin':
      return <BinDialog onClose={onClose} />
    case 'people':
      return <PeopleDialog onClose={onClose} />
    case 'rename':
      return <RenameBoardDialog board={shown.board} onClose={onClose} />
    case 'client':
      return <ClientDialog board={shown.board} onClose={onClose} />
    case 'share':
      return <ShareDialog board={shown.board.id} onClose={onClose} />
    case 'delete':
      return <DeleteBoardDialog board={shown.board} onClose={onClose} />
  }
}
