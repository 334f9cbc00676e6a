import type { Migration } from 'kysely/migration'
import * as peopleAndBoards from './001-people-and-boards.ts'
import * as journal from './002-journal.ts'
import * as tokenUse from './003-token-use.ts'
import * as snapshots from './004-snapshots.ts'
import * as reviewLinks from './005-review-links.ts'
import * as approvals from './007-approvals.ts'
import * as notesHooksAudit from './008-notes-hooks-audit.ts'
import * as accounts from './009-accounts.ts'
import * as comments from './006-comments.ts'
import * as rounds from './010-rounds.ts'
import * as reviews from './011-reviews.ts'
import * as marks from './012-marks.ts'
import * as viewsAndEmbeds from './013-views-and-embeds.ts'
import * as dataSets from './014-data-sets.ts'
import * as listening from './015-listening.ts'
import * as writtenAnew from './016-written-anew.ts'
import * as attempts from './017-attempts.ts'
import * as sums from './018-sums.ts'
import * as picturesGone from './019-pictures-gone.ts'
import * as sumsOfWords from './020-sums-of-words.ts'
import * as journalEnds from './021-journal-ends.ts'

/** In the order they are run. A released one is never changed: the next change is the next number. */
export const migrations = {
  '001-people-and-boards': peopleAndBoards,
  '002-journal': journal,
  '003-token-use': tokenUse,
  '004-snapshots': snapshots,
  '005-review-links': reviewLinks,
  '007-approvals': approvals,
  '008-notes-hooks-audit': notesHooksAudit,
  '009-accounts': accounts,
  '006-comments': comments,
  '010-rounds': rounds,
  '011-reviews': reviews,
  '012-marks': marks,
  '013-views-and-embeds': viewsAndEmbeds,
  '014-data-sets': dataSets,
  '015-listening': listening,
  '016-written-anew': writtenAnew,
  '017-attempts': attempts,
  '018-sums': sums,
  '019-pictures-gone': picturesGone,
  '020-sums-of-words': sumsOfWords,
  '021-journal-ends': journalEnds,
} as const satisfies Record<string, Migration>
