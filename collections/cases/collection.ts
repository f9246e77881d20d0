import type { CollectionConfig } from 'payload'
import type { Rules } from '../access.ts'
import { GROUPS } from '../groups.ts'
import { CASES } from '../slugs.ts'
import { caseTab } from './caseFields.ts'
import { chainTab } from './chainFields.ts'
import { deadlineTab } from './deadlineFields.ts'
import { copyTemplates } from './hooks/copyTemplates.ts'
import { keepChain } from './hooks/keepChain.ts'
import { keepPublishedCases } from './hooks/keepPublishedCases.ts'
import { keepSlug } from './hooks/keepSlug.ts'
import { noteRestoring } from './hooks/noteRestoring.ts'
import {
  onlyEditorsPublish,
  onlyEditorsSetPublished,
  onlyEditorsWritePublished,
} from './hooks/onlyEditorsPublish.ts'
import { stampPublication } from './hooks/stampPublication.ts'
import { startCopies } from './hooks/startCopies.ts'
import { takeAlong } from './hooks/takeAlong.ts'
import { lastEditFields, peopleFields } from './lastEdit.ts'
import { lettersTab } from './letterFields.ts'
import { sidebarFields } from './sidebarFields.ts'
import { sourceTab } from './sourceFields.ts'
import { targetsTab } from './targetFields.ts'

/** Cases: what happened to whom, whom to write to, what to write, until when. */
export function createCases(rules: Rules): CollectionConfig {
  return {
    slug: CASES,
    labels: { singular: 'Case', plural: 'Cases' },
    admin: {
      group: GROUPS.actions,
      useAsTitle: 'title',
      defaultColumns: ['title', 'reference', 'country', 'deadline', '_status'],
      listSearchableFields: ['title', 'reference', 'indexNumber', 'slug'],
      description:
        'An urgent action: what happened to whom, whom to write to, what to write, until when.',
      pagination: { defaultLimit: 25 },
    },
    defaultSort: '-updatedAt',
    access: {
      read: rules.readPublished,
      readVersions: rules.signedIn,
      create: rules.editors,
      update: onlyEditorsWritePublished(rules),
      delete: rules.editors,
      unlock: rules.admins,
    },
    trash: true,
    versions: {
      drafts: { autosave: { interval: 1_500, showSaveDraftButton: true }, schedulePublish: true },
      maxPerDoc: 200,
    },
    hooks: {
      beforeOperation: [noteRestoring, onlyEditorsPublish(rules)],
      beforeValidate: [startCopies, keepSlug, copyTemplates],
      beforeChange: [onlyEditorsSetPublished(rules), keepChain, stampPublication],
      beforeDelete: [keepPublishedCases, takeAlong],
    },
    fields: [
      {
        type: 'tabs',
        tabs: [caseTab, targetsTab, lettersTab, deadlineTab, chainTab, sourceTab],
      },
      ...peopleFields,
      ...sidebarFields,
      ...lastEditFields(rules),
    ],
  }
}
