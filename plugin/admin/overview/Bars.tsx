'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useWords } from '../useWords.ts'

interface Props {
  name: string
  figures: number[]
  /** What each figure is of. */
  names: string[]
  /** What the highest bar would stand for. */
  most: number
  isAll?: boolean
}

/** A bar for each figure, between their name and their sum. The drawing is said in one sentence. */
export function Bars({ name, figures, names, most, isAll }: Props): ReactNode {
  const say = useWords()
  const { i18n } = useTranslation()
  const { format } = new Intl.NumberFormat(i18n.language)
  const sum = figures.reduce((all, figure) => all + figure, 0)
  const highest = Math.max(...figures)
  const day = names[figures.indexOf(highest)] ?? ''
  const values = { name, sum: format(sum), most: format(highest), day }
  const Name = isAll ? 'b' : 'span'
  return (
    <>
      <Name>{name}</Name>
      <div className="take-action-bar">
        <svg
          aria-label={say('{name}: {sum} letters; most on one day: {most}, on {day}', values)}
          preserveAspectRatio="none"
          role="img"
          viewBox={`0 0 ${figures.length} 100`}
        >
          {figures.map((figure, index) => {
            // A day with few letters can still be told from one with none.
            const height = figure ? Math.max(4, (figure / most) * 100) : 0
            return (
              <rect height={height} key={names[index]} width=".8" x={index + 0.1} y={100 - height}>
                <title>{`${names[index]}: ${format(figure)}`}</title>
              </rect>
            )
          })}
        </svg>
      </div>
      <Name className="take-action-number">{format(sum)}</Name>
    </>
  )
}
