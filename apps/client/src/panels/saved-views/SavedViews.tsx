import { useQuery } from '@tanstack/react-query'
import { Bookmark, Ellipsis, Pencil, Trash2, Users } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api, type Answers } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { RenameView } from './RenameView.tsx'
import { useRemoveView } from './useRemoveView.ts'
import styles from './saved-views.module.css'

type View = Answers['views']['list'][number]

/** Views that somebody gave a name, to be gone to. */
export function SavedViews({ onGo }: { onGo: () => void }) {
  const said = useWords().savedViews
  const { board } = useSession()
  const { data: views = [] } = useQuery(api.views.list.queryOptions({ board }))
  const [renaming, setRenaming] = useState<View>()
  if (views.length === 0) return null
  return (
    <section aria-labelledby="saved-views">
      <h3 id="saved-views" className={styles['title']}>
        {said.title}
      </h3>
      <ul className={styles['views']}>
        {views.map((view) => (
          <SavedView key={view.view} view={view} onGo={onGo} onRename={() => setRenaming(view)} />
        ))}
      </ul>
      {renaming && <RenameView view={renaming} onClose={() => setRenaming(undefined)} />}
    </section>
  )
}

function SavedView({ view, onGo, onRename }: { view: View; onGo: () => void; onRename: () => void }) {
  const said = useWords().savedViews
  const [, go] = useLocation()
  const remove = useRemoveView()
  const open = () => {
    go(`?${view.search}`)
    onGo()
  }
  return (
    <li className={styles['view']}>
      <button type="button" className={styles['open']} onClick={open}>
        <Icon of={view.shared ? Users : Bookmark} size="s" />
        <span dir="auto">{view.name}</span>
        <small>{view.shared ? said.forAll : said.forMe}</small>
      </button>
      {view.may && (
        <Menu trigger={<IconButton icon={Ellipsis} size="s" label={said.acts(view.name)} />}>
          <MenuItem icon={Pencil} onSelect={onRename}>
            {said.rename}
          </MenuItem>
          <MenuItem icon={Trash2} danger onSelect={() => remove(view)}>
            {said.remove}
          </MenuItem>
        </Menu>
      )}
    </li>
  )
}
