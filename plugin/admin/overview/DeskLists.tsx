'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useId } from 'react'
import { CASES } from '../../../collections/slugs.ts'
import type { CaseName } from '../../overview/caseName.ts'
import type { ClosingCase } from '../../overview/closing.ts'
import type { Draft } from '../../overview/drafts.ts'
import type { Listed } from '../../overview/overview.ts'
import type { PlannedChange } from '../../overview/planned.ts'
import { RunAgain } from '../RunAgain.tsx'
import { useWords } from '../useWords.ts'
import { countryInWords, dayInWords, daysInWords, timeInWords } from './inWords.ts'

interface Props<T> {
  list: Listed<T>
  language: string
}

/** Cases in which readers can write for some days only. */
export function ClosingList({ list, language }: Props<ClosingCase>): ReactNode {
  const say = useWords()
  return (
    <Section
      all={`/collections/${CASES}?sort=deadline&where[and][0][_status][equals]=published`}
      empty={say('No case closes in the next seven days.')}
      more={list.more}
      title={say('Closing this week')}
    >
      {list.rows.map((row) => (
        <li key={row.id}>
          <CaseLink language={language} row={row} />
          <span>
            {say('Last day to write: {day} ({when})', {
              day: dayInWords(row.deadline, language),
              when: daysInWords(row.days, language),
            })}
          </span>
        </li>
      ))}
    </Section>
  )
}

/** Cases of which something is not published yet. */
export function DraftList({ list, language }: Props<Draft>): ReactNode {
  const say = useWords()
  return (
    <Section
      all={`/collections/${CASES}?sort=-updatedAt&where[and][0][_status][equals]=draft`}
      empty={say('No draft is waiting.')}
      more={list.more}
      title={say('Drafts waiting')}
    >
      {list.rows.map((row) => (
        <li key={row.id}>
          <CaseLink language={language} row={row} />
          <span>{say('Changed {time}', { time: timeInWords(row.changedAt, language) })}</span>
          {row.isPublic ? (
            <span className="take-action-hint">{say('Readers still see the version before.')}</span>
          ) : null}
        </li>
      ))}
    </Section>
  )
}

/** What happens by itself. */
export function ScheduledList({ list, language }: Props<PlannedChange>): ReactNode {
  const say = useWords()
  return (
    <Section
      all="/collections/payload-jobs?sort=waitUntil"
      empty={say(
        'Nothing is scheduled. “Schedule publish” stands in the menu beside a case’s “Publish”.',
      )}
      more={list.more}
      title={say('Scheduled')}
    >
      {list.rows.map((row) => (
        <li key={row.id}>
          <ChangeLink row={row} />
          <span>{plan(say, row, language)}</span>
          {row.reason ? <span className="take-action-hint">{row.reason}</span> : null}
        </li>
      ))}
    </Section>
  )
}

function plan(say: ReturnType<typeof useWords>, row: PlannedChange, language: string): string {
  const time = row.due ? timeInWords(row.due, language) : daysInWords(0, language)
  if (row.state === 'repeating') return say('Could not be done; is tried again {time}', { time })
  return row.act === 'publish'
    ? say('To be published: {time}', { time })
    : say('To be unpublished: {time}', { time })
}

/** What should have happened by itself and did not. */
export function FailedList({ list }: Props<PlannedChange>): ReactNode {
  const say = useWords()
  return (
    <Section
      all="/collections/payload-jobs?where[and][0][hasError][equals]=true"
      empty=""
      more={list.more}
      title={say('Failed')}
    >
      {list.rows.map((row) => (
        <li key={row.id}>
          <ChangeLink row={row} />
          <span>
            {row.act === 'publish'
              ? say('Was to be published, which failed.')
              : say('Was to be unpublished, which failed.')}
          </span>
          {row.reason ? <span className="take-action-hint">{row.reason}</span> : null}
          <RunAgain job={row.id} />
        </li>
      ))}
    </Section>
  )
}

interface SectionProps {
  title: string
  empty: string
  more: boolean
  /** Where all of them are, beneath the admin's path. */
  all: `/${string}`
  children: ReactNode[]
}

function Section({ title, empty, more, all, children }: SectionProps): ReactNode {
  const say = useWords()
  const id = useId()
  const address = useAdminAddress()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children.length ? <ul>{children}</ul> : null}
      {empty && !children.length ? <p className="take-action-hint">{empty}</p> : null}
      {more ? <Link href={address(all)}>{say('All of them')}</Link> : null}
    </section>
  )
}

function CaseLink({ row, language }: { row: CaseName; language: string }): ReactNode {
  const say = useWords()
  const address = useAdminAddress()
  const { id, title, reference, country } = row
  const which = [reference, country && countryInWords(country, language)].filter(Boolean)
  return (
    <>
      <Link href={address(`/collections/${CASES}/${id}`)}>
        <bdi>{title ?? say('Untitled')}</bdi>
      </Link>
      {which.length ? <span className="take-action-hint">{which.join(' · ')}</span> : null}
    </>
  )
}

function ChangeLink({ row: { title, path } }: { row: PlannedChange }): ReactNode {
  const say = useWords()
  const address = useAdminAddress()
  const name = <bdi>{title ?? say('Untitled')}</bdi>
  return path ? <Link href={address(path)}>{name}</Link> : <span>{name}</span>
}

function useAdminAddress(): (path: `/${string}`) => string {
  const { config } = useConfig()
  return (path) => formatAdminURL({ adminRoute: config.routes.admin, path })
}
