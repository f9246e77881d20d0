import type { CollectionConfig } from 'payload'
import type { Rules } from './access.ts'
import { CHANNELS } from './fields/choices.ts'
import { dayField } from './fields/day.ts'
import { GROUPS } from './groups.ts'
import { CASES, PARTNERS, TALLIES } from './slugs.ts'

/**
 * Tallies: how many letters went through which channel, by day and partner. Never to which target,
 * which would tell where a reader lives. Written by the server alone.
 */
export function createTallies(rules: Rules): CollectionConfig {
  return {
    slug: TALLIES,
    labels: { singular: 'Tally', plural: 'Tallies' },
    admin: {
      group: GROUPS.actions,
      useAsTitle: 'key',
      // A partner may read no case, by which its rows are named: its own page tells the numbers.
      hidden: ({ user }) => user?.role === 'partner',
      defaultColumns: ['day', 'case', 'channel', 'partner', 'count'],
      description: 'How many letters went through which channel, as readers said it themselves.',
    },
    access: {
      read: rules.readOwn((own) => ({ partner: { equals: own } }), rules.editors),
      readVersions: rules.nobody,
      create: rules.nobody,
      update: rules.nobody,
      delete: rules.admins,
      unlock: rules.nobody,
    },
    // Each holds all that sums by its first field need, so that no row has to be looked up for them.
    indexes: [
      { fields: ['day', 'channel', 'count'] },
      { fields: ['case', 'day', 'channel', 'count'] },
      { fields: ['partner', 'day', 'channel', 'count'] },
    ],
    fields: [
      {
        name: 'key',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        admin: { hidden: true },
      },
      dayField({ name: 'day', label: 'Day', required: true }),
      {
        name: 'case',
        label: 'Case',
        type: 'relationship',
        relationTo: CASES,
        required: true,
      },
      {
        name: 'channel',
        label: 'Channel',
        type: 'select',
        required: true,
        options: CHANNELS,
      },
      {
        name: 'partner',
        label: 'Partner',
        type: 'relationship',
        relationTo: PARTNERS,
      },
      { name: 'count', label: 'Letters', type: 'number', required: true, defaultValue: 0, min: 0 },
    ],
  }
}
