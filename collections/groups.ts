/** The groups of the admin's navigation, in the order of an editor's day. */
export const GROUPS = {
  actions: 'Urgent actions',
  directory: 'Directory',
  organisation: 'Organisation',
} as const
