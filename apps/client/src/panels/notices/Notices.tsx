import { AsideNotice } from './AsideNotice.tsx'
import { AwayNotice } from './AwayNotice.tsx'
import { NotSavedNotice } from './NotSavedNotice.tsx'
import { ReadOnlyNotice } from './ReadOnlyNotice.tsx'
import { ReviewNotice } from '../review360/ReviewNotice.tsx'
import { UnkeptNotice } from './UnkeptNotice.tsx'
import { UnreadableNotice } from './UnreadableNotice.tsx'
import styles from './notices.module.css'

/** What a person must know about the board as a whole, above it. */
export function Notices() {
  return (
    <div className={styles['notices']}>
      <ReadOnlyNotice />
      <NotSavedNotice />
      <ReviewNotice />
      <UnkeptNotice />
      <AwayNotice />
      <AsideNotice />
      <UnreadableNotice />
    </div>
  )
}
