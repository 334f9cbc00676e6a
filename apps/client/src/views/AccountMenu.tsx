import { LogOut, Settings, UserRound } from 'lucide-react'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api, queries } from '../session/api.ts'
import { useMe } from '../session/useMe.ts'
import { Face } from '../ui/Face.tsx'
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '../ui/Menu.tsx'
import { setTheme, themes, useTheme } from '../ui/theme.ts'
import { useFirstWords } from '../words/words.ts'
import styles from './AccountMenu.module.css'

/** My face: who I am here, how the page looks, the way out. */
export function AccountMenu() {
  const words = useFirstWords()
  const me = useMe()
  const theme = useTheme()
  const [, go] = useLocation()
  const signOut = useSignOut()
  if (!me) return null
  const face = (
    <button type="button" className={styles['face']}>
      <Face name={me.name} colour={me.colour} mine />
      <span className="sr">{words.account.menu(me.name)}</span>
    </button>
  )
  return (
    <Menu trigger={face}>
      <MenuLabel>{words.account.signedInAs(me.name)}</MenuLabel>
      <MenuSeparator />
      <MenuChoice
        label={words.ui.theme}
        value={theme}
        onValueChange={setTheme}
        options={themes.map((value) => ({ value, label: words.ui.themes[value] }))}
      />
      <MenuSeparator />
      <MenuItem icon={UserRound} onSelect={() => go('/account')}>
        {words.account.own}
      </MenuItem>
      {me.standing === 'owner' && (
        <MenuItem icon={Settings} onSelect={() => go('/settings')}>
          {words.account.settings}
        </MenuItem>
      )}
      <MenuItem icon={LogOut} onSelect={() => signOut.mutate()}>
        {words.account.signOut}
      </MenuItem>
    </Menu>
  )
}

function useSignOut() {
  return useMutation({
    ...api.account.signOut.mutationOptions(),
    // Nothing that this person was shown may stay behind for the next one.
    onSuccess: async () => {
      await queries.resetQueries()
      await (await import('../session/leave-device.ts')).leaveDevice()
    },
  })
}
