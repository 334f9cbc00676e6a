import { useKept } from './useKept.ts'

export const announceLevels = ['off', 'mine', 'all'] as const
export type AnnounceLevel = (typeof announceLevels)[number]

/** How much of what others change is said aloud to a screen reader. */
export function useAnnouncing(): [AnnounceLevel, (level: AnnounceLevel) => void] {
  const [kept, keep] = useKept<string>('announce', 'mine')
  return [announceLevels.find((level) => level === kept) ?? 'mine', keep]
}
