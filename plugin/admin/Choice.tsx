'use client'

import { FieldLabel } from '@payloadcms/ui'
import { type ReactNode, useId } from 'react'

interface Props {
  label: string
  /** Value and name of each. */
  options: readonly (readonly [value: string, name: string])[]
  value: string
  onChange: (value: string) => void
  required?: boolean
  /** What is wrong with the choice, told below it. */
  error?: string
}

/** One of several, by the browser's own list: it has its label for every screen reader, and opens on every phone. */
export function Choice({ label, options, value, onChange, required, error }: Props): ReactNode {
  const id = useId()
  return (
    <div className="field-type">
      <FieldLabel htmlFor={id} label={label} required={required} />
      <select
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        id={id}
        onChange={({ target }) => onChange(target.value)}
        style={INPUT}
        value={value}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <div aria-live="polite">
        {error ? (
          <p id={`${id}-error`} style={{ color: 'var(--theme-error-600)', margin: 0 }}>
            {error}
          </p>
        ) : null}
      </div>
    </div>
  )
}

/** What the browser's own inputs look like in the admin. */
export const INPUT = {
  background: 'var(--theme-input-bg)',
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 'var(--style-radius-s)',
  color: 'var(--theme-elevation-800)',
  font: 'inherit',
  inlineSize: '100%',
  minBlockSize: 'calc(var(--base) * 2)',
  padding: '0 calc(var(--base) * 0.5)',
} as const
