'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { NamedSum } from '../../tallies/nameSums.ts'
import { useWords } from '../useWords.ts'
import { CHANNEL_NAMES } from './channels.ts'

interface Props {
  caption: string
  /** What the lines are of. */
  first: string
  sums: NamedSum[]
  total: NamedSum
  nameOf: (sum: NamedSum) => ReactNode
}

/** Letters by channel, a line for each sum. */
export function SumsTable({ caption, first, sums, total, nameOf }: Props): ReactNode {
  const say = useWords()
  const { i18n } = useTranslation()
  const { format } = new Intl.NumberFormat(i18n.language)
  const used = CHANNEL_NAMES.filter(([channel]) => total.letters[channel])
  const cells = ({ letters, all }: NamedSum) => (
    <>
      {used.map(([channel]) => (
        <td key={channel}>{format(letters[channel] ?? 0)}</td>
      ))}
      <td>{format(all)}</td>
    </>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={caption} className="take-action-scroll" tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {used.map(([channel, english]) => (
              <th key={channel} scope="col">
                {say(english)}
              </th>
            ))}
            <th scope="col">{say('All')}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <tr key={sum.of ?? ''}>
              <th scope="row">{nameOf(sum)}</th>
              {cells(sum)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('All')}</th>
            {cells(total)}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
