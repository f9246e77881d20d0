import type { CollectionConfig } from 'payload'
import type { Rules } from './access.ts'
import { APPROVALS } from './slugs.ts'

/**
 * Approvals: who approved a case, and of which state of it. They lie beside the cases, so that approving
 * writes no version, and can overwrite nothing that somebody is writing meanwhile.
 */
export function createApprovals({ nobody }: Rules): CollectionConfig {
  return {
    slug: APPROVALS,
    labels: { singular: 'Approval', plural: 'Approvals' },
    admin: { hidden: true },
    lockDocuments: false,
    access: {
      read: nobody,
      readVersions: nobody,
      create: nobody,
      update: nobody,
      delete: nobody,
      unlock: nobody,
    },
    fields: [
      { name: 'case', type: 'text', required: true, index: true },
      // Of the edit that was approved; empty for what was written before there were marks.
      { name: 'mark', type: 'text' },
      { name: 'by', type: 'text', required: true },
      { name: 'name', type: 'text' },
    ],
  }
}
