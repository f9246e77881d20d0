/** The slugs of the collections and the global that the plugin adds. */
export const CASES = 'cases'
export const TARGETS = 'targets'
export const LETTER_TEMPLATES = 'letter-templates'
export const OFFICES = 'offices'
export const PARTNERS = 'partners'
export const TALLIES = 'tallies'
export const USERS = 'users'
export const SETTINGS = 'take-action-settings'
