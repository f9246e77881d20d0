'use client'

import { Button, SelectInput, ShimmerEffect, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId, useState } from 'react'
import type { ByChannel, Letters } from '../overview/lettersOf.ts'
import { useOverview } from './askOverview.ts'
import { LettersChart } from './LettersChart.tsx'
import { useWords } from './useWords.ts'

const PERIODS = ['7', '30', '90', '365'] as const
const CHANNELS = ['email', 'post', 'fax', 'phone', 'social', 'web'] as const

/** On the start page: letters by day and channel as a chart, by case and by partner as tables. */
export function OverviewLetters(): ReactNode {
  const say = useWords()
  const heading = useId()
  const [days, setDays] = useState<string>('30')
  const { answer, failed, url } = useOverview<Letters>(`/letters?days=${days}`)
  const name = useChannelName()
  return (
    <section aria-labelledby={heading}>
      <div style={HEAD}>
        <h2 id={heading} style={{ margin: 0 }}>
          {say('Letters')}
        </h2>
        <SelectInput
          isClearable={false}
          label={say('Period')}
          name="period"
          onChange={(option) => setDays(chosen(option))}
          options={PERIODS.map((value) => ({ value, label: say('Last {n} days', { n: value }) }))}
          path="overview-period"
          value={days}
        />
        <Button buttonStyle="secondary" el="anchor" margin={false} url={`${url}&format=csv`}>
          {say('Download as CSV')}
        </Button>
      </div>
      <div aria-live="polite">{shown()}</div>
    </section>
  )

  function shown(): ReactNode {
    if (failed) return <p>{say('The numbers are for editors, or cannot be had now.')}</p>
    if (!answer) return <ShimmerEffect height="16rem" />
    if (!answer.cases.length) {
      return (
        <p>
          {say(
            'No letter was counted in this time. One counts when a reader presses “I have sent it” in a box.',
          )}
        </p>
      )
    }
    return (
      <>
        <LettersChart days={answer.days} nameOf={name} />
        <div style={TABLES}>
          <Table
            caption={say('By case')}
            nameOf={name}
            none={say('A case that was deleted')}
            rows={answer.cases}
          />
          <Table
            caption={say('By partner')}
            nameOf={name}
            none={say('No partner')}
            rows={answer.partners}
          />
        </div>
      </>
    )
  }
}

/** What a channel is called in a column. */
function useChannelName(): (channel: keyof ByChannel) => string {
  const say = useWords()
  return (channel) =>
    ({
      email: say('E-mail'),
      post: say('Post'),
      fax: say('Fax'),
      phone: say('Phone'),
      social: say('Social media'),
      web: say('Web form'),
    })[channel]
}

interface TableProps {
  caption: string
  /** Of a row whose document is no longer there. */
  none: string
  rows: Letters['cases']
  nameOf: (channel: keyof ByChannel) => string
}

function Table({ caption, none, rows, nameOf }: TableProps): ReactNode {
  const say = useWords()
  const { i18n } = useTranslation()
  const number = new Intl.NumberFormat(i18n.language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={caption} style={{ overflowX: 'auto' }} tabIndex={0}>
      <table style={{ borderCollapse: 'collapse', inlineSize: '100%' }}>
        <caption style={{ fontWeight: 'bold', textAlign: 'start' }}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {CHANNELS.map((channel) => (
              <th key={channel} scope="col" style={CELL}>
                {nameOf(channel)}
              </th>
            ))}
            <th scope="col" style={CELL}>
              {say('All')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, letters }) => (
            <tr key={id} style={{ borderBlockStart: '1px solid var(--theme-elevation-100)' }}>
              <th scope="row" style={{ ...CELL, fontWeight: 'normal', textAlign: 'start' }}>
                {name || none}
              </th>
              {CHANNELS.map((channel) => (
                <td key={channel} style={CELL}>
                  {number.format(letters[channel] ?? 0)}
                </td>
              ))}
              <td style={{ ...CELL, fontWeight: 'bold' }}>{number.format(sum(letters))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const HEAD = {
  alignItems: 'end',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'var(--base)',
  justifyContent: 'space-between',
  marginBlockEnd: 'var(--base)',
} as const

const TABLES = {
  display: 'grid',
  gap: 'var(--base)',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(26rem, 100%), 1fr))',
  marginBlockStart: 'var(--base)',
}

const CELL = { paddingBlock: 4, paddingInline: 6, textAlign: 'end' } as const

function sum(letters: ByChannel): number {
  return Object.values(letters).reduce((all, count) => all + count, 0)
}

function chosen(option: unknown): string {
  const value = option && typeof option === 'object' && 'value' in option ? option.value : ''
  return PERIODS.find((period) => period === value) ?? '30'
}
