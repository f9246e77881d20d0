'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { TALLIES } from '../../../collections/slugs.ts'
import type { Sums } from '../../endpoints/sums.ts'
import type { NamedSum } from '../../tallies/nameSums.ts'
import { useWords } from '../useWords.ts'
import { Bars } from './Bars.tsx'
import { CHANNEL_NAMES } from './channels.ts'
import { Download } from './Download.tsx'
import { dayInWords, daysBetween } from './inWords.ts'
import { Panel } from './Panel.tsx'
import { SumsTable } from './SumsTable.tsx'
import { useAnswer } from './useAnswer.ts'

const QUERY = 'by=day&days=30'

/** How many letters went out on each of the last thirty days, channel by channel. */
export function LettersPerDay(): ReactNode {
  const say = useWords()
  const { i18n } = useTranslation()
  const { answer, again } = useAnswer<Sums>(`/${TALLIES}/sums?${QUERY}`)
  const { language } = i18n
  return (
    <Panel again={again} answer={answer} title={say('Letters per day')}>
      {({ sums, total, period }) => {
        if (!total.all) {
          return (
            <p className="take-action-hint">
              {say(
                'No letter was counted in the last 30 days. One is counted when a reader presses “I have sent it” in a box; whom they wrote to is not kept.',
              )}
            </p>
          )
        }
        const days = withEmptyDays(sums, period)
        return (
          <>
            <Chart days={days} language={language} total={total} />
            <details>
              <summary>{say('Show as a table')}</summary>
              <SumsTable
                caption={say('Letters per day')}
                first={say('Day')}
                nameOf={({ of }) => dayInWords(of ?? '', language)}
                sums={sums.toReversed()}
                total={total}
              />
              <Download query={QUERY} />
            </details>
          </>
        )
      }}
    </Panel>
  )
}

interface ChartProps {
  days: NamedSum[]
  total: NamedSum
  language: string
}

/** A line of bars for each channel, all to the same scale, named in words: no colour has to be told apart. */
function Chart({ days, total, language }: ChartProps): ReactNode {
  const say = useWords()
  const most = Math.max(1, ...days.map(({ all }) => all))
  const names = days.map(({ of }) => dayInWords(of ?? '', language))
  const used = CHANNEL_NAMES.filter(([channel]) => total.letters[channel])
  return (
    <div className="take-action-bars">
      <Bars
        figures={days.map(({ all }) => all)}
        isAll
        most={most}
        name={say('All')}
        names={names}
      />
      {used.length > 1
        ? used.map(([channel, english]) => (
            <Bars
              figures={days.map(({ letters }) => letters[channel] ?? 0)}
              key={channel}
              most={most}
              name={say(english)}
              names={names}
            />
          ))
        : null}
      <div aria-hidden="true" className="take-action-days">
        <span>{names[0]}</span>
        <span>{names.at(-1)}</span>
      </div>
    </div>
  )
}

function withEmptyDays(sums: NamedSum[], { from, to }: Sums['period']): NamedSum[] {
  const known = new Map(sums.map((sum) => [sum.of, sum]))
  const days = from && to ? daysBetween(from, to) : []
  return days.map((of) => known.get(of) ?? { of, letters: {}, all: 0 })
}
