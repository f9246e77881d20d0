'use client'

import { Link, useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useId, useState } from 'react'
import { CASES, PARTNERS, TALLIES } from '../../../collections/slugs.ts'
import { sentences } from '../../../core/said.ts'
import type { Sums } from '../../endpoints/sums.ts'
import type { NamedSum } from '../../tallies/nameSums.ts'
import type { PeriodName } from '../../tallies/period.ts'
import { useWords } from '../useWords.ts'
import { Download } from './Download.tsx'
import { countryInWords } from './inWords.ts'
import { Panel } from './Panel.tsx'
import { SumsTable } from './SumsTable.tsx'
import { useAnswer } from './useAnswer.ts'

const PERIODS: [PeriodName, string][] = sentences([
  ['7', 'Last 7 days'],
  ['30', 'Last 30 days'],
  ['90', 'Last 90 days'],
  ['all', 'Since the beginning'],
])

const BY = ['case', 'partner'] as const

/** How many letters went out for which case, and from whose pages, in a period to choose. */
export function LettersTable(): ReactNode {
  const say = useWords()
  const id = useId()
  const { code } = useLocale()
  const [days, setDays] = useState<PeriodName>('30')
  const [by, setBy] = useState<(typeof BY)[number]>('case')
  const { answer, again } = useAnswer<Sums>(`/${TALLIES}/sums?${queryOf(by, days)}&locale=${code}`)
  const titles = { case: say('Letters by case'), partner: say('Letters by partner') }
  const controls = (
    <>
      <Choice
        id={`${id}-by`}
        label={say('Show')}
        onChange={(value) => setBy(value === 'partner' ? 'partner' : 'case')}
        options={BY.map((one) => [one, titles[one]])}
        value={by}
      />
      <Choice
        id={`${id}-days`}
        label={say('Period')}
        onChange={(value) => setDays(value as PeriodName)}
        options={PERIODS.map(([name, english]) => [name, say(english)])}
        value={days}
      />
    </>
  )
  return (
    <Panel
      again={again}
      answer={answer}
      controls={controls}
      title={say('Letters by case and partner')}
    >
      {({ by: of, days: within, sums, total, more }) =>
        // What was answered, not what is chosen: until the new rows are there, all are the old ones.
        total.all ? (
          <>
            <SumsTable
              caption={of === 'partner' ? titles.partner : titles.case}
              first={of === 'partner' ? say('Partner') : say('Case')}
              nameOf={(sum) => <Name isCase={of !== 'partner'} sum={sum} />}
              sums={sums}
              total={total}
            />
            {more ? (
              <p className="take-action-hint">
                {say('These are the ones with the most letters. The download has all.')}
              </p>
            ) : null}
            <Download query={queryOf(of, within)} />
          </>
        ) : (
          <p className="take-action-hint">{say('No letter was counted in this period.')}</p>
        )
      }
    </Panel>
  )
}

function queryOf(by: Sums['by'], days: PeriodName): string {
  return `by=${by}&days=${days}`
}

interface ChoiceProps {
  id: string
  label: string
  value: string
  options: [string, string][]
  onChange: (value: string) => void
}

function Choice({ id, label, value, options, onChange }: ChoiceProps): ReactNode {
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={({ target }) => onChange(target.value)} value={value}>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </span>
  )
}

function Name({ isCase, sum }: { isCase: boolean; sum: NamedSum }): ReactNode {
  const say = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { of, name, reference, country } = sum
  if (!of && !isCase) return say('Without a partner’s key')
  if (!name && !reference)
    return isCase ? say('A case that was deleted') : say('A partner that was deleted')
  const path = `/collections/${isCase ? CASES : PARTNERS}/${of}` as const
  const which = [reference, country && countryInWords(country, i18n.language)].filter(Boolean)
  return (
    <>
      <Link href={formatAdminURL({ adminRoute: config.routes.admin, path })}>
        <bdi>{name ?? reference}</bdi>
      </Link>
      {which.length ? <div className="take-action-hint">{which.join(' · ')}</div> : null}
    </>
  )
}
