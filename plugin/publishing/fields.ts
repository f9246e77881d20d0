/** The fields that the public may see of each collection; whatever is not named here is not read. */
export const CASE_FIELDS = {
  slug: true,
  notice: true,
  reference: true,
  indexNumber: true,
  issuedOn: true,
  deadline: true,
  country: true,
  title: true,
  summary: true,
  background: true,
  safetyNote: true,
  afterDeadline: true,
  people: true,
  points: true,
  preferredLanguages: true,
  ownLanguage: true,
  // Named one by one: where an array is asked for whole, SQL leaves out the relations in it.
  targets: { target: true, role: true, salutations: true, suspended: true },
  letters: {
    lang: true,
    targets: true,
    subject: true,
    body: true,
    closing: true,
    short: true,
    gloss: true,
  },
  stop: true,
  listed: true,
  showSent: true,
  previousElsewhere: true,
} as const

export const TARGET_FIELDS = {
  name: true,
  honorific: true,
  office: true,
  kind: true,
  represents: true,
  seat: true,
  accreditedTo: true,
  careOf: true,
  salutations: true,
  address: true,
  emails: true,
  faxes: true,
  phones: true,
  social: true,
  webForm: true,
  deletedAt: true,
} as const

export const OFFICE_FIELDS = {
  name: true,
  country: true,
  email: true,
  url: true,
  phone: true,
} as const

export const SETTINGS_FIELDS = {
  organisation: true,
  timeZone: true,
  accent: true,
  safetyNote: true,
  afterDeadline: true,
  words: true,
} as const
