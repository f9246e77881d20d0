import type { DateField, FieldHook } from 'payload'
import { isDay } from '../../core/day.ts'

type Day = Partial<Omit<DateField, 'type'>> & { name: string }

/**
 * A calendar day. The databases keep an instant; noon in UTC stands for the day, so that no time
 * zone of an editor or a server can turn it into its neighbour.
 */
export function dayField(field: Day): DateField {
  return {
    ...field,
    type: 'date',
    admin: {
      ...field.admin,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
    },
    hooks: { ...field.hooks, beforeValidate: [atNoon] },
  }
}

/** `YYYY-MM-DD` of what a day field holds; undefined where it is empty. */
export function dayOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : value
  return typeof text === 'string' && isDay(text.slice(0, 10)) ? text.slice(0, 10) : undefined
}

const atNoon: FieldHook = ({ value }) => {
  const day = dayOf(value)
  return day ? `${day}T12:00:00.000Z` : value
}
