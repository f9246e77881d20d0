'use client'

import { FieldLabel, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId, useMemo } from 'react'
import { COUNTRIES } from '../../../core/countries.ts'
import { inWords } from '../../../core/inWords.ts'
import type { EmbeddedCase } from '../../snippets/embeddedCase.ts'
import { Choice, INPUT } from '../Choice.tsx'
import { useWords } from '../useWords.ts'

/** What there is to choose for every kind of snippet; empty texts are not chosen. */
export interface Chosen {
  lang: string
  theme: string
  accent: string
  partner: string
  country: string
  /** The column for whose card the height is reserved. */
  column: '320' | '600'
}

interface Props {
  embedded: EmbeddedCase
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}

/** For whom and how the case is to be shown. */
export function ChoicesForm({ embedded, chosen, onChange }: Props): ReactNode {
  const { i18n } = useTranslation()
  const say = useWords()
  const set = (name: keyof Chosen) => (value: string) => onChange({ ...chosen, [name]: value })
  const countries = useMemo(() => countriesIn(i18n.language), [i18n.language])
  const languages = Object.keys(embedded.words)
  return (
    <fieldset style={GRID}>
      <legend style={{ marginBlockEnd: 'calc(var(--base) * 0.5)' }}>
        {say('For whom, and how it looks')}
      </legend>
      <Choice
        label={say('Language')}
        onChange={set('lang')}
        options={[
          ['', say('As the page around it, or the reader’s')],
          ...languages.map((lang): Option => [lang, inWords(lang, i18n.language)]),
        ]}
        value={chosen.lang}
      />
      <Choice
        label={say('Theme')}
        onChange={set('theme')}
        options={[
          ['auto', say('As the page around it')],
          ['light', say('Light')],
          ['dark', say('Dark')],
        ]}
        value={chosen.theme}
      />
      <Colour onChange={set('accent')} value={chosen.accent} />
      <Choice
        label={say('Partner, whose letters are counted')}
        onChange={set('partner')}
        options={[
          ['', say('Nobody in particular')],
          ...embedded.partners.map(({ key, name }): Option => [key, name]),
        ]}
        value={chosen.partner}
      />
      <Choice
        label={say('Country of the readers')}
        onChange={set('country')}
        options={[['', say('Readers are asked where it matters')], ...countries]}
        value={chosen.country}
      />
      <Choice
        label={say('Height kept free for the card')}
        onChange={set('column')}
        options={[
          ['320', say('As on a phone (a column of 320 pixels)')],
          ['600', say('As in a wide article (600 pixels)')],
        ]}
        value={chosen.column}
      />
    </fieldset>
  )
}

type Option = [value: string, label: string]

function Colour({
  value,
  onChange,
}: {
  value: string
  onChange: (value: string) => void
}): ReactNode {
  const id = useId()
  const say = useWords()
  const isColour = /^#[0-9a-f]{6}$/i.test(value)
  const isWrong = Boolean(value) && !isColour
  return (
    <div>
      <FieldLabel htmlFor={id} label={say('Accent colour')} />
      <div style={{ display: 'flex', gap: 'calc(var(--base) * 0.25)' }}>
        <input
          aria-describedby={`${id}-wrong`}
          aria-invalid={isWrong}
          dir="ltr"
          id={id}
          onChange={({ target }) => onChange(target.value.trim())}
          placeholder="#b3261e"
          style={INPUT}
          type="text"
          value={value}
        />
        <input
          aria-label={say('Pick the accent colour')}
          onChange={({ target }) => onChange(target.value)}
          style={{ ...INPUT, inlineSize: '3rem', padding: 0 }}
          type="color"
          value={isColour ? value : '#a3200d'}
        />
      </div>
      <div aria-live="polite" id={`${id}-wrong`}>
        {isWrong
          ? say('“{value}” is not a colour. Write it like #b3261e.', { value: value.slice(0, 40) })
          : null}
      </div>
    </div>
  )
}

function countriesIn(language: string): Option[] {
  const { compare } = new Intl.Collator(language)
  return COUNTRIES.map((code): Option => [code, inWords(code, language)]).sort((a, b) =>
    compare(a[1], b[1]),
  )
}

const GRID = {
  border: 0,
  display: 'grid',
  gap: 'var(--base)',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(20rem, 100%), 1fr))',
  margin: '0 0 calc(var(--base) * 1.5)',
  padding: 0,
} as const
