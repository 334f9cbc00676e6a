import { Map as MapIcon, Printer } from 'lucide-react'
import { Link } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { DecideBar } from './DecideBar.tsx'
import type { Laid } from './laid.ts'
import { ReviewBrief } from './ReviewBrief.tsx'
import { ReviewChanges } from './ReviewChanges.tsx'
import { ReviewDecided } from './ReviewDecided.tsx'
import { ReviewFacts } from './ReviewFacts.tsx'
import { ReviewFindings } from './ReviewFindings.tsx'
import { ReviewLead } from './ReviewLead.tsx'
import { ReviewPicture } from './ReviewPicture.tsx'
import { ReviewTalk } from './ReviewTalk.tsx'
import page from './review.module.css'
import styles from './ReviewPage.module.css'

/** A snapshot laid before somebody: what it comes to first, then what changed, then what proves it; her word below. */
export function ReviewPage({ laid }: { laid: Laid }) {
  const words = useWords()
  return (
    <div className={page['page']}>
      <TopBar
        home={{ href: '/', label: words.ui.allBoards }}
        start={<ReviewName laid={laid} />}
        end={<ReviewActs laid={laid} />}
      />
      <div className={styles['columns']}>
        <main>
          <ReviewLead laid={laid} />
          <ReviewFacts laid={laid} />
          <ReviewDecided laid={laid} />
          {laid.before && <ReviewChanges laid={laid} />}
          <ReviewBrief laid={laid} />
        </main>
        <aside className={styles['aside']} aria-label={words.review.picture.title}>
          <ReviewPicture laid={laid} />
          <ReviewFindings laid={laid} />
          <ReviewTalk laid={laid} />
        </aside>
      </div>
      <DecideBar laid={laid} />
    </div>
  )
}

function ReviewName({ laid: { title, snapshot } }: { laid: Laid }) {
  const said = useWords().review
  const formats = useFormats()
  return (
    <div className={styles['name']}>
      <h1 dir="auto">{title}</h1>
      <p>{said.snapshot(snapshot.name, snapshot.by, formats.day(snapshot.at), formats.clock(snapshot.at))}</p>
    </div>
  )
}

function ReviewActs({ laid: { mayOpen, snapshot } }: { laid: Laid }) {
  const said = useWords().review
  return (
    <>
      <IconButton icon={Printer} label={said.print} onClick={() => window.print()} />
      {mayOpen && (
        <Button asChild size="s" icon={MapIcon} className={page['wide']}>
          <Link href={`/board/${encodeURIComponent(snapshot.board)}`}>{said.openBoard}</Link>
        </Button>
      )}
    </>
  )
}
