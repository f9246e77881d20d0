'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { ByChannel, Letters } from '../overview/lettersOf.ts'
import { useWords } from './useWords.ts'

type Channel = keyof ByChannel

/** From the foot of a bar to its head; each is told apart by its pattern too. */
const CHANNELS: { channel: Channel; colour: string; pattern?: string }[] = [
  { channel: 'email', colour: 'var(--theme-elevation-800)' },
  { channel: 'post', colour: 'var(--theme-success-500)', pattern: '45deg' },
  { channel: 'fax', colour: 'var(--theme-warning-500)', pattern: '-45deg' },
  { channel: 'phone', colour: 'var(--theme-elevation-400)', pattern: '0deg' },
  { channel: 'social', colour: 'var(--theme-error-500)', pattern: '90deg' },
  { channel: 'web', colour: 'var(--theme-elevation-200)' },
]

interface Props {
  days: Letters['days']
  nameOf: (channel: Channel) => string
}

/** Letters by day, a bar each, its parts the channels; the same as a table behind it. */
export function LettersChart({ days, nameOf }: Props): ReactNode {
  const say = useWords()
  const { i18n } = useTranslation()
  const most = Math.max(1, ...days.map(({ letters }) => sum(letters)))
  const number = new Intl.NumberFormat(i18n.language)
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' })
  const used = CHANNELS.filter(({ channel }) => days.some(({ letters }) => letters[channel]))
  const first = days[0]?.day
  const last = days.at(-1)?.day
  return (
    <figure style={{ margin: 0 }}>
      <figcaption>
        {say('Letters by day and channel; the most on one day: {n}', { n: number.format(most) })}
      </figcaption>
      <div aria-hidden="true" style={BARS}>
        {days.map((one) => (
          <div
            key={one.day}
            style={BAR}
            title={`${day.format(new Date(one.day))}: ${number.format(sum(one.letters))}`}
          >
            {used.map(({ channel, ...look }) => (
              <div
                key={channel}
                style={{
                  ...fill(look),
                  blockSize: `${((one.letters[channel] ?? 0) / most) * 100}%`,
                }}
              />
            ))}
          </div>
        ))}
      </div>
      <div aria-hidden="true" style={{ display: 'flex', justifyContent: 'space-between' }}>
        <small>{first ? day.format(new Date(first)) : ''}</small>
        <small>{last ? day.format(new Date(last)) : ''}</small>
      </div>
      <ul style={LEGEND}>
        {used.map(({ channel, ...look }) => (
          <li key={channel} style={{ alignItems: 'center', display: 'flex', gap: 6 }}>
            <span aria-hidden="true" style={{ ...fill(look), blockSize: 14, inlineSize: 14 }} />
            {nameOf(channel)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('The same as a table')}</summary>
        <table style={{ borderCollapse: 'collapse' }}>
          <thead>
            <tr>
              <th scope="col">{say('Day')}</th>
              {used.map(({ channel }) => (
                <th key={channel} scope="col" style={{ paddingInline: 8 }}>
                  {nameOf(channel)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((one) => (
              <tr key={one.day}>
                <th scope="row" style={{ fontWeight: 'normal', textAlign: 'start' }}>
                  {day.format(new Date(one.day))}
                </th>
                {used.map(({ channel }) => (
                  <td key={channel} style={{ paddingInline: 8, textAlign: 'end' }}>
                    {number.format(one.letters[channel] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function fill({ colour, pattern }: { colour: string; pattern?: string }) {
  return {
    background: pattern
      ? `repeating-linear-gradient(${pattern}, ${colour} 0 4px, var(--theme-elevation-0) 4px 6px)`
      : colour,
    outline: '1px solid var(--theme-elevation-400)',
    outlineOffset: -1,
  }
}

function sum(letters: ByChannel): number {
  return Object.values(letters).reduce((all, count) => all + count, 0)
}

const BARS = {
  alignItems: 'stretch',
  blockSize: '12rem',
  borderBlockEnd: '1px solid var(--theme-elevation-400)',
  display: 'flex',
  gap: 2,
  marginBlockStart: 'calc(var(--base) / 2)',
} as const

const BAR = { display: 'flex', flex: 1, flexDirection: 'column-reverse', minInlineSize: 1 } as const

const LEGEND = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) / 2)',
  listStyle: 'none',
  padding: 0,
} as const
