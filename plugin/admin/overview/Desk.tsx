'use client'

import { Button, useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { CASES, TARGETS } from '../../../collections/slugs.ts'
import type { Listed, Overview } from '../../overview/overview.ts'
import { useWords } from '../useWords.ts'
import { ClosingList, DraftList, FailedList, ScheduledList } from './DeskLists.tsx'
import { Panel } from './Panel.tsx'
import { useAnswer } from './useAnswer.ts'

/** What is to be done: closing soon, waiting, scheduled, failed; and for whoever comes first how to begin. */
export function Desk(): ReactNode {
  const say = useWords()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { answer, again } = useAnswer<Overview>(`/${CASES}/overview?locale=${code}`)
  const { language } = i18n
  return (
    <Panel again={again} answer={answer} title={say('Work at hand')}>
      {(overview) => (
        <>
          <Begin overview={overview} />
          {overview.hasCases || hasAny(overview.failed) ? (
            <div className="take-action-lists">
              {hasAny(overview.failed) ? (
                <FailedList language={language} list={overview.failed} />
              ) : null}
              <ClosingList language={language} list={overview.closing} />
              <DraftList language={language} list={overview.drafts} />
              {overview.scheduled ? (
                <ScheduledList language={language} list={overview.scheduled} />
              ) : null}
            </div>
          ) : null}
        </>
      )}
    </Panel>
  )
}

/** Even where none of those that were looked through is left to do: there may be an older one. */
function hasAny<T>(list: Listed<T> | undefined): list is Listed<T> {
  return Boolean(list && (list.rows.length || list.more))
}

function Begin({ overview }: { overview: Overview }): ReactNode {
  const say = useWords()
  const { hasCases, hasTargets, mayWrite } = overview
  if (hasCases && (hasTargets || !mayWrite)) return null
  if (!mayWrite) return <p>{say('There is no case yet. Editors write the first one.')}</p>
  return (
    <div className="take-action-begin">
      {hasCases ? null : (
        <p>
          {say(
            'There is no case yet. Write the first one here, or let a document be made into a draft: whoever looks after the server runs this there.',
          )}{' '}
          <code>npm run import -- urgent-action.pdf</code>
        </p>
      )}
      {hasTargets ? null : (
        <p>
          {say('There is nobody to write to yet. Targets are kept once, and used in every case.')}
        </p>
      )}
      <div>
        {hasTargets ? null : (
          <CreateLink collection={TARGETS}>{say('Add the first target')}</CreateLink>
        )}
        {hasCases ? null : (
          <CreateLink collection={CASES}>{say('Write the first case')}</CreateLink>
        )}
      </div>
    </div>
  )
}

function CreateLink({ collection, children }: { collection: string; children: string }): ReactNode {
  const { config } = useConfig()
  const path = `/collections/${collection}/create` as const
  return (
    <Button
      buttonStyle="secondary"
      el="link"
      margin={false}
      size="small"
      to={formatAdminURL({ adminRoute: config.routes.admin, path })}
    >
      {children}
    </Button>
  )
}
