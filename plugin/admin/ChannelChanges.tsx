'use client'

import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useRef } from 'react'
import { sentences } from '../../core/said.ts'
import type { ChannelChange, ChannelField } from '../directory/channelChanges.ts'
import type { Use } from '../directory/usesOf.ts'
import { listed, listedInPart } from './listed.ts'
import { useAnswerOf } from './useAnswer.ts'
import { useWords } from './useWords.ts'

/** How the ways to reach a target changed, newest first; a change that was just saved is said to reach the open cases. */
export function ChannelChanges(): ReactNode {
  const { id } = useDocumentInfo()
  const say = useWords()
  const changes = useAnswerOf<{ changes: ChannelChange[] }>('changes')?.changes
  useReach(changes)
  if (!id || !changes?.length) return null
  return (
    <section
      aria-labelledby="channel-changes"
      className="field-type"
      style={{ marginBlockStart: 'calc(var(--base) * 1.5)' }}
    >
      <h3 id="channel-changes">{say('What changed in how it is reached')}</h3>
      <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {changes.map((change) => (
          <Change key={`${change.at} ${change.field}`} change={change} />
        ))}
      </ol>
    </section>
  )
}

const FIELDS: Record<ChannelField, string> = sentences({
  address: 'Postal address',
  emails: 'E-mail addresses',
  faxes: 'Fax numbers',
  phones: 'Phone numbers',
  social: 'Social media',
  webForm: 'Web form',
  careOf: 'In care of',
})

function Change({ change }: { change: ChannelChange }): ReactNode {
  const { i18n } = useTranslation()
  const say = useWords()
  const { field, at, by, before, after } = change
  const format = { dateStyle: 'long', timeStyle: 'short' } as const
  const when = new Intl.DateTimeFormat(i18n.language, format).format(new Date(at))
  return (
    <li style={{ borderBlockEnd: '1px solid var(--theme-elevation-100)', paddingBlock: '0.5em' }}>
      <strong>{say(FIELDS[field])}</strong>{' '}
      <span style={{ color: 'var(--theme-elevation-600)' }}>
        {by ? say('{when}, by {name}', { when, name: by }) : when}
      </span>
      <div
        style={{
          display: 'grid',
          gap: 'var(--base)',
          gridTemplateColumns: 'repeat(auto-fit, minmax(14em, 1fr))',
        }}
      >
        <State label={say('Before')} text={before} />
        <State label={say('Now')} text={after} />
      </div>
    </li>
  )
}

function State({ label, text }: { label: string; text: string }): ReactNode {
  const say = useWords()
  return (
    <div>
      <div style={{ color: 'var(--theme-elevation-600)' }}>{label}</div>
      <div
        dir="auto"
        style={{ overflowWrap: 'anywhere', textAlign: 'match-parent', whiteSpace: 'pre-line' }}
      >
        {text || say('Nothing')}
      </div>
    </div>
  )
}

/** Says, once a change of a channel is saved, in which open cases it holds from now on. */
function useReach(changes: ChannelChange[] | undefined): void {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useTranslation().i18n
  const say = useWords()
  const newest = useRef<string>(undefined)
  const at = changes ? (changes[0]?.at ?? '') : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each change
  useEffect(() => {
    const before = newest.current
    newest.current = at
    if (at === undefined || before === undefined || at === before) return
    const path = `/${collectionSlug}/${id}/cases` as const
    fetch(formatAdminURL({ apiRoute: config.routes.api, path }), { credentials: 'include' })
      .then(async (response) => {
        if (!response.ok) return
        const { cases } = (await response.json()) as { cases: Use[] }
        const open = cases.filter(({ state }) => state === 'open').map(({ title }) => title)
        if (open.length) toast.info(sentenceOf(open, say, language), { duration: 15_000 })
      })
      // The cases stand in the form as well.
      .catch(() => {})
  }, [at])
}

const NAMED = 5

function sentenceOf(open: string[], say: ReturnType<typeof useWords>, language: string): string {
  const titles = open.slice(0, NAMED).map((text) => say('“{text}”', { text }))
  const cases = (open.length > NAMED ? listedInPart : listed)(titles, language)
  if (open.length === 1) {
    return say('Readers of one open case now write to it as it is here: {cases}.', { cases })
  }
  const values = { count: open.length, cases, more: open.length - NAMED }
  return open.length > NAMED
    ? say(
        'Readers of {count} open cases now write to it as it is here: {cases} and {more} more.',
        values,
      )
    : say('Readers of {count} open cases now write to it as it is here: {cases}.', values)
}
