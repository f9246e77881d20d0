import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, Field } from 'payload'
import type { Rules } from './access.ts'

/** Where a partner reads its numbers, beneath Payload's API. */
export function partnerTablePath(key: string): string {
  return `/take-action/v1/partners/${key}/letters`
}

/**
 * The private link to a partner's own numbers: the token in it, which the server alone makes, the link as
 * editors copy it, and the wish for another one, upon which the old link ends.
 */
export function partnerLinkFields(rules: Rules): Field[] {
  return [
    {
      name: 'token',
      type: 'text',
      access: { read: rules.ownField, create: rules.nobodyField, update: rules.nobodyField },
      admin: { hidden: true },
    },
    {
      name: 'tableLink',
      label: 'Private link to its numbers',
      type: 'text',
      virtual: true,
      access: { read: rules.ownField, create: rules.nobodyField, update: rules.nobodyField },
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data.id),
        description:
          'Whoever has it sees how many letters this partner’s readers sent, by case, channel and day.',
      },
      hooks: {
        afterRead: [
          ({ data, req }) => {
            if (!data?.token || !data.key) return undefined
            const { serverURL, routes } = req.payload.config
            return `${serverURL || req.origin || ''}${routes.api}${partnerTablePath(data.key)}?token=${data.token}`
          },
        ],
      },
    },
    {
      name: 'renewLink',
      label: 'Make a new link when saved; the old one ends',
      type: 'checkbox',
      virtual: true,
      access: { read: rules.editorField, create: rules.editorField, update: rules.editorField },
      admin: { condition: (data) => Boolean(data.token) },
    },
  ]
}

/** Every partner has a token of its own, which nobody chooses. */
export const keepToken: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const known: unknown = operation === 'create' ? undefined : originalDoc?.token
  const { renewLink, ...rest } = data
  return { ...rest, token: known && !renewLink ? known : randomBytes(24).toString('base64url') }
}
