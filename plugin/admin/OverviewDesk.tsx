'use client'

import { Button, Link, ShimmerEffect, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useId } from 'react'
import { CASES, SETTINGS, TARGETS } from '../../collections/slugs.ts'
import type { Overview } from '../overview/overviewOf.ts'
import { useOverview } from './askOverview.ts'
import { RunAgain } from './RunAgain.tsx'
import { useWords } from './useWords.ts'

type Say = ReturnType<typeof useWords>

/** On the start page: what closes soon, what waits, what is scheduled and what failed. */
export function OverviewDesk(): ReactNode {
  const say = useWords()
  const { answer, failed } = useOverview<Overview & { isEditor: boolean }>('')
  if (failed)
    return <p role="status">{say('This cannot be shown now: the server does not answer.')}</p>
  if (!answer) return <ShimmerEffect height="12rem" />
  if (answer.isEmpty) return <Beginning isEditor={answer.isEditor} say={say} />
  return (
    <div style={COLUMNS}>
      <Closing closing={answer.closing} say={say} />
      <Drafts {...answer} say={say} />
      {answer.isEditor ? <Scheduled {...answer} say={say} /> : null}
    </div>
  )
}

const COLUMNS = {
  display: 'grid',
  gap: 'var(--base)',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
}

function Beginning({ isEditor, say }: { isEditor: boolean; say: Say }): ReactNode {
  const at = useAddress()
  if (!isEditor)
    return <p>{say('There is no case yet. Once an editor has begun one, you can translate it.')}</p>
  return (
    <section>
      <h2>{say('Begin with your first case')}</h2>
      <p>
        {say(
          'A case says what happened to whom, whom to write to and what. Add the targets first, or write the case and add them on the way. A document can be imported with “npm run import”.',
        )}
      </p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' }}>
        <Button el="link" margin={false} to={at(`/collections/${CASES}/create`)}>
          {say('Write a case')}
        </Button>
        <Button
          buttonStyle="secondary"
          el="link"
          margin={false}
          to={at(`/collections/${TARGETS}/create`)}
        >
          {say('Add a target')}
        </Button>
        <Button buttonStyle="secondary" el="link" margin={false} to={at(`/globals/${SETTINGS}`)}>
          {say('Name your organisation')}
        </Button>
      </div>
    </section>
  )
}

function Closing({ closing, say }: Pick<Overview, 'closing'> & { say: Say }): ReactNode {
  const at = useAddress()
  return (
    <Box
      heading={say('Closing this week')}
      isEmpty={!closing.length}
      empty={say('No case closes in the next seven days.')}
    >
      {closing.map(({ id, title, daysLeft }) => (
        <li key={id} style={ITEM}>
          <Link href={at(`/collections/${CASES}/${id}`)}>{title || say('Untitled')}</Link>
          <small>{daysLeft > 1 ? say('{n} days left', { n: daysLeft }) : say('Last day')}</small>
        </li>
      ))}
    </Box>
  )
}

function Drafts({
  drafts,
  draftCount,
  say,
}: Pick<Overview, 'drafts' | 'draftCount'> & { say: Say }): ReactNode {
  const at = useAddress()
  const written = useTime()
  return (
    <Box
      heading={say('Drafts waiting: {n}', { n: draftCount })}
      isEmpty={!drafts.length}
      empty={say('Nothing waits: all that was written is public.')}
    >
      {drafts.map(({ id, title, updatedAt }) => (
        <li key={id} style={ITEM}>
          <Link href={at(`/collections/${CASES}/${id}`)}>{title || say('Untitled')}</Link>
          <small>{written(updatedAt)}</small>
        </li>
      ))}
    </Box>
  )
}

function Scheduled({
  scheduled,
  failed,
  say,
}: Pick<Overview, 'scheduled' | 'failed'> & { say: Say }): ReactNode {
  const written = useTime()
  return (
    <div>
      <Box
        heading={say('Scheduled')}
        isEmpty={!scheduled.length}
        empty={say('Nothing is scheduled.')}
      >
        {scheduled.map(({ id, what, due }) => (
          <li key={id} style={ITEM}>
            <span>{what}</span>
            <small>{due ? written(due) : say('Now')}</small>
          </li>
        ))}
      </Box>
      {failed.length ? (
        <Box heading={say('Failed')} isEmpty={false} empty="">
          {failed.map(({ id, what, reason }) => (
            <li key={id} style={ITEM}>
              <span>{what}</span>
              <small>{reason}</small>
              <RunAgain job={id} />
            </li>
          ))}
        </Box>
      ) : null}
    </div>
  )
}

interface BoxProps {
  heading: string
  isEmpty: boolean
  empty: string
  children: ReactNode
}

function Box({ heading, isEmpty, empty, children }: BoxProps): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {isEmpty ? (
        <p>{empty}</p>
      ) : (
        <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>{children}</ul>
      )}
    </section>
  )
}

const ITEM = {
  borderBlockStart: '1px solid var(--theme-elevation-100)',
  display: 'grid',
  gap: 2,
  overflowWrap: 'anywhere',
  paddingBlock: 'calc(var(--base) / 4)',
} as const

function useAddress(): (path: `/${string}`) => string {
  const { config } = useConfig()
  return (path) => formatAdminURL({ adminRoute: config.routes.admin, path })
}

function useTime(): (instant: string) => string {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  return (instant) => format.format(new Date(instant))
}
