'use client'

import { useTranslation } from '@payloadcms/ui'
import { type CSSProperties, memo, type ReactNode } from 'react'
import type { Letter } from '../../../core/contract.ts'
import { inWords } from '../../../core/inWords.ts'
import { WEBMAILS } from '../../../core/letter/links.ts'
import { type Length, type Measured, measureShort, NETWORKS } from '../../../core/letter/measure.ts'
import { fullName } from '../../../core/letter/text.ts'
import { listed } from '../listed.ts'
import { useWords } from '../useWords.ts'
import { Fold } from './Fold.tsx'

type Say = ReturnType<typeof useWords>

const CELL: CSSProperties = {
  padding: 'calc(var(--base) / 4) calc(var(--base) / 2)',
  textAlign: 'start',
  verticalAlign: 'top',
  whiteSpace: 'nowrap',
}

/** How much of each channel's room a letter takes, for each of its targets. */
export const LengthMeter = memo(function LengthMeter({
  letter,
  measured,
}: {
  letter: Letter
  measured: Measured[]
}): ReactNode {
  const say = useWords()
  const { language } = useTranslation().i18n
  return (
    <>
      <p role="status" style={{ margin: 0 }}>
        {summary(measured, say, language)}
      </p>
      {measured.length ? (
        <Fold title={say('Length for each target')}>
          <p style={{ margin: 0 }}>
            {say(
              'Counted as it is encoded in a link, with salutation, closing and the name and place of a usual writer. What does not fit is no fault: readers copy the letter first, and paste it into the message that opens.',
            )}
          </p>
          <Table measured={measured} say={say} />
        </Fold>
      ) : null}
      {letter.short ? <Short text={letter.short} say={say} /> : null}
    </>
  )
})

function summary(measured: Measured[], say: Say, language: string): string {
  if (!measured.length) return say('This letter goes to none of the targets.')
  const mailed = measured.filter(({ lengths }) => lengths.length)
  const long = mailed.filter(({ lengths }) =>
    lengths.some(({ channel, fits }) => channel === 'mail' && !fits),
  )
  if (!mailed.length)
    return say('None of its targets can be reached by e-mail: its length is free.')
  if (!long.length) return say('The letter fits into a link for mail programs, for every target.')
  const names = listed(
    long.map(({ target }) => fullName(target)),
    language,
  )
  return long.length === mailed.length
    ? say(
        'The letter is longer than a link for mail programs: readers will be led through two steps, first to copy it and then to paste it.',
      )
    : say(
        'For these targets the letter is longer than a link for mail programs, and readers will be led through two steps, first to copy it and then to paste it: {names}.',
        { names },
      )
}

function Table({ measured, say }: { measured: Measured[]; say: Say }): ReactNode {
  const channels = measured.find(({ lengths }) => lengths.length)?.lengths ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section aria-label={say('Length for each target')} style={{ overflowX: 'auto' }} tabIndex={0}>
      <table style={{ borderCollapse: 'collapse', inlineSize: '100%' }}>
        <thead>
          <tr>
            <th scope="col" style={CELL}>
              {say('Target')}
            </th>
            {channels.map(({ channel }) => (
              <th key={channel} scope="col" style={CELL}>
                {nameOf(channel, say)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measured.map(({ target, mission, lengths }) => (
            <tr
              key={target.id}
              style={{ borderBlockStart: '1px solid var(--theme-elevation-100)' }}
            >
              <th scope="row" style={{ ...CELL, fontWeight: 'normal', whiteSpace: 'normal' }}>
                {fullName(target)}
                {mission ? (
                  <small> {say('in care of {name}', { name: fullName(mission) })}</small>
                ) : null}
              </th>
              {lengths.map((length) => (
                <td key={length.channel} style={CELL}>
                  <Meter length={length} say={say} />
                </td>
              ))}
              {lengths.length ? null : (
                <td colSpan={channels.length || 1} style={CELL}>
                  {say('No e-mail: on paper or by phone any length will do.')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Short({ text, say }: { text: string; say: Say }): ReactNode {
  return (
    <div style={{ alignItems: 'start', display: 'flex', flexWrap: 'wrap', gap: 'var(--base)' }}>
      <span>{say('Short text for social media')}</span>
      {measureShort(text).map((length) => (
        <span key={length.channel}>
          {nameOf(length.channel, say)} <Meter length={length} say={say} />
        </span>
      ))}
    </div>
  )
}

/** The numbers say all; the bar and its colour only help the eye. */
function Meter({
  length: { length, budget, fits, channel },
  say,
}: {
  length: Length
  say: Say
}): ReactNode {
  const { language } = useTranslation().i18n
  const count = say('{length} of {budget}', {
    length: inWords(length, language),
    budget: inWords(budget, language),
  })
  const filled = Math.min(100, (length / budget) * 100)
  return (
    <>
      {count}
      {fits ? null : <small> {channel in NETWORKS ? say('too long') : say('two steps')}</small>}
      <span
        aria-hidden="true"
        style={{
          background: 'var(--theme-elevation-100)',
          blockSize: 4,
          display: 'block',
          minInlineSize: '5em',
        }}
      >
        <span
          style={{
            background: fits ? 'var(--theme-success-500)' : 'var(--theme-warning-500)',
            blockSize: '100%',
            display: 'block',
            inlineSize: `${filled}%`,
          }}
        />
      </span>
    </>
  )
}

function nameOf(channel: Length['channel'], say: Say): string {
  if (channel === 'mail') return say('Mail program')
  return channel in NETWORKS
    ? NETWORKS[channel as keyof typeof NETWORKS][0]
    : WEBMAILS[channel as keyof typeof WEBMAILS][0]
}
