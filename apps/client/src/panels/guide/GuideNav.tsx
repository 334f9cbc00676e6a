import { Flag, ListChecks, RefreshCw, type LucideIcon } from 'lucide-react'
import { Icon } from '../../ui/Icon.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useWords } from '../../words/words.ts'
import { guidePlaces, type GuidePlace } from './useGuideDoor.ts'
import { useShares } from './useShares.ts'
import panel from './guide.module.css'
import styles from './GuideNav.module.css'

const marks: Readonly<Partial<Record<GuidePlace, LucideIcon>>> = {
  '0': Flag,
  loop: RefreshCw,
  end: ListChecks,
}

/** All steps in one row, each with the share of its rules that hold. */
export function GuideNav({ at, onShow }: { at: GuidePlace; onShow: (place: GuidePlace) => void }) {
  const words = useWords().board
  const shareOf = useShares()
  return (
    <nav aria-label={words.guide.nav} className={styles['nav']}>
      <ol>
        {guidePlaces.map((place) => {
          const mark = marks[place]
          const share = shareOf(place)
          const name = place === 'end' ? words.guide.end : words.outline.names[place]
          const says = share ? `${name}. ${words.guide.holds(share.holds, share.judged)}` : name
          return (
            <li key={place}>
              <Tooltip says={says}>
                <button
                  type="button"
                  aria-label={says}
                  aria-current={place === at ? 'step' : undefined}
                  className={panel['place']}
                  onClick={() => onShow(place)}
                >
                  {mark ? <Icon of={mark} size="s" /> : place}
                  {share && (
                    <span className={styles['share']} aria-hidden>
                      <i style={{ inlineSize: `${(100 * share.holds) / share.judged}%` }} />
                    </span>
                  )}
                </button>
              </Tooltip>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
