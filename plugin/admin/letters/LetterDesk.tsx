'use client'

import { type ReactNode, useMemo } from 'react'
import { measureLetter } from '../../../core/letter/measure.ts'
import { letterOf, type WrittenLetter } from '../../letters/letterOf.ts'
import { sampleWriter } from '../../letters/sampleWriter.ts'
import { Beside } from './Beside.tsx'
import { FilledLetter } from './FilledLetter.tsx'
import { LengthMeter } from './LengthMeter.tsx'
import { TemplateChanges } from './TemplateChanges.tsx'
import { useLetter, useSettled } from './useLetter.ts'
import { useOutlines, useTargets } from './useTargets.ts'

/**
 * Below a letter in a case's form: how long it is for each target, how its readers get it, what it
 * says beside its gloss, and what differs from its template.
 */
export function LetterDesk({ path }: { path: string }): ReactNode {
  const row = path.replace(/\.[^.]+$/, '')
  const written = useSettled(useLetter(row))
  return (
    <div
      className="field-type take-action-letter-desk"
      style={{ display: 'grid', gap: 'calc(var(--base) / 2)', marginBlockEnd: 'var(--base)' }}
    >
      <Measures row={row} written={written} />
      <Beside written={written} />
      <TemplateChanges row={row} written={written} />
    </div>
  )
}

function Measures({ row, written }: { row: string; written: WrittenLetter }): ReactNode {
  const targets = useTargets()
  const outlines = useOutlines()
  const index = Number(row.replace(/^.*\./, ''))
  const letter = useMemo(() => letterOf(written), [written])
  const measured = useMemo(() => {
    const letters = outlines.map((one, place) => (place === index ? letter : one))
    return targets && measureLetter(letter, letters, targets, sampleWriter(letter.lang))
  }, [letter, outlines, targets, index])
  if (!measured || !targets || !letter.body.length) return null
  return (
    <>
      <LengthMeter letter={letter} measured={measured} />
      <FilledLetter letter={letter} measured={measured} targets={targets} />
    </>
  )
}
