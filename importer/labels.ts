/** What a part of a document is about. */
export type Topic =
  | 'title'
  | 'letter'
  | 'targets'
  | 'additionalTargets'
  | 'copies'
  | 'points'
  | 'background'
  | 'languages'
  | 'deadline'
  | 'people'
  | 'previous'
  | 'safety'
  | 'country'
  | 'reference'
  | 'index'
  | 'issued'
  | 'gender'
  | 'afterDeadline'

interface Label {
  topic: Topic
  /** BCP 47 tag of the language that the label is in. */
  lang: string
  pattern: RegExp
}

/** How documents name their parts, the longer wording before the shorter. */
const WORDINGS: Record<string, Partial<Record<Topic, string>>> = {
  en: {
    title: '(?:urgent action )?title',
    letter:
      'take action(?:[: –-]+(?:please )?(?:write|send|sign)[^.:]*(?:model letter|sample letter|own words))?|(?:sample|model|suggested) (?:letter|appeal)s?',
    additionalTargets: '(?:additional|other|further) (?:target|addressee|appeal)s?(?: to)?',
    copies:
      '(?:and )?cop(?:y|ies)(?: to)?|cc|diplomatic representatives accredited to your country',
    targets:
      '(?:please )?(?:send )?appeals to|(?:please )?write to|addressees?|targets?|contact information|(?:please )?send (?:your )?(?:letters|messages) to',
    points:
      'points to (?:make|raise|include)|recommended actions?|please write (?:immediately|at once|now)? ?in [^:]+(?=:)',
    background: 'additional information|background(?: information)?',
    languages:
      'preferred languages?(?: to address (?:the )?(?:targets?|authorit(?:y|ies)))?|languages? to use',
    deadline:
      '(?:please )?take action (?:as soon as possible )?(?:until|before|by)|(?:please )?take action as soon as possible|(?:please )?send (?:your )?appeals? (?:before|until|by)|(?:appeals? |action )?deadline(?: notice| for appeals?)?|(?:valid |please act )?until|(?:date of )?expir(?:y|es)(?: date| on)?',
    people: 'names?(?: and (?:preferred )?(?:pronouns?|gender))?(?:\\(s\\))?|people affected',
    previous:
      'links? to (?:the )?(?:previous|first|original|earlier|last) (?:ua|urgent action|action|update)s?|(?:previous|earlier) (?:ua|urgent action|action|update)s?|further information(?: on ua[^:]*)?(?=\\s*:\\s*<?https?:)',
    safety: 'safety(?: note| advice)?|security advice',
    country: 'country',
    reference: '(?:ua|urgent action) (?:number|no\\.?|ref(?:erence)?)',
    index: '(?:ai )?index(?: number)?',
    issued: 'date(?: of issue)?|issued(?: on)?',
    gender: 'gender(?: m/f)?',
  },
  fr: {
    letter: 'agissez|passez à l.action|(?:modèle de lettre|lettre type)',
    targets: 'écrivez (?:à|au)|destinataires?|appels à',
    additionalTargets: 'autres? (?:destinataires?|cibles?)',
    copies: 'copies? (?:à|au)',
    background: 'informations? complémentaires?|complément d.information',
    languages:
      'langues? (?:à privilégier|préférées?)(?: pour .*?(?:destinataires?|autorités|cibles?))?|vous pouvez (?:leur )?écrire en',
    deadline: '(?:merci d.|veuillez )?agir (?:dès que possible )?(?:avant le|jusqu.au)|date limite',
    people: 'noms?(?: et pronoms?(?: .*?)?)?|prénoms?, noms? .*?pronoms?.*?',
    previous: 'lien vers (?:l.action urgente|l.AU) (?:précédente|initiale)',
  },
  es: {
    letter: 'actúen?|carta modelo|modelo de carta',
    targets: 'envíen (?:llamamientos|cartas) a|escriban? a|destinatarios?',
    additionalTargets: 'otros? destinatarios?',
    copies: '(?:y )?copias? a',
    background: 'información (?:adicional|complementaria)',
    languages:
      'idiomas? preferidos?(?: para dirigirse (?:al|a los) destinatarios?)?|pueden escribir en',
    deadline: 'actúen (?:lo antes posible )?(?:antes del?|hasta el)|fecha límite',
    people: 'nombres?(?: y (?:pronombres?|género)(?: .*?)?)?',
    previous: 'enlace a la (?:AU|acción urgente) anterior',
  },
  de: {
    letter: 'werden sie aktiv|setzen sie sich ein|(?:musterbrief|briefvorschlag)',
    targets: '(?:appelle|schreiben sie bitte|bitte schreiben sie) an',
    additionalTargets: 'weitere adressat(?:en|innen|\\*innen)',
    copies: 'kopien? an',
    background: 'hintergrundinformation(?:en)?|sachlage',
    languages: '(?:bevorzugte )?sprachen?(?: für .*?)?',
    deadline: '(?:appelle|bitte schreiben sie) (?:bitte )?(?:bis|vor dem)(?: zum)?|einsatzfrist',
    people: 'namen?(?: und pronomen)?',
    previous: 'link zur (?:vorherigen|früheren) (?:UA|urgent action)',
  },
}

const LABELS: Label[] = Object.entries(WORDINGS).flatMap(([lang, byTopic]) =>
  Object.entries(byTopic).map(([topic, wording]) => ({
    topic: topic as Topic,
    lang,
    pattern: new RegExp(`^(?:${wording})(?![\\p{L}\\p{N}])`, 'iu'),
  })),
)

/** Sentences that say what they are about without a label before them. */
const AFTER_DEADLINE =
  /^(?:please )?(?:check|contact|consult)\b.*\b(?:office|section)\b|^if you wish to (?:send|write) .*\bafter\b/i

/** “This is the second update of UA 24/22. Link to previous UA: …”, in the usual wordings. */
const UPDATE_SENTENCE =
  /^(?:this is|ceci est|voici|[eé]sta es|dies ist|das ist)\b.{0,40}?(?:\bupdate\b|mise à jour|actualización|aktualisierung)/iu

/** True for a line that says which action the document updates, and often where that stands. */
export function isUpdateSentence(text: string): boolean {
  return UPDATE_SENTENCE.test(text)
}

export interface FoundLabel {
  topic: Topic
  lang: string
  /** How many characters the label takes, the colon after it included. */
  length: number
}

/**
 * The label at the beginning of a line. In running text one counts only with a colon after it, in
 * capitals, or where the line is set off: a sentence may begin with the same words.
 */
export function labelAt(text: string, isSetOff: boolean): FoundLabel | undefined {
  if (AFTER_DEADLINE.test(text)) return { topic: 'afterDeadline', lang: 'en', length: 0 }
  let best: FoundLabel | undefined
  for (const { topic, lang, pattern } of LABELS) {
    const label = pattern.exec(text)?.[0]
    if (!label || label.length <= (best?.length ?? 0)) continue
    const after = /^\s*(?:\([^)]*\)\s*)?[:：]\s*/.exec(text.slice(label.length))?.[0]
    const isWhole = label.length === text.length
    const counts = after !== undefined || (isSetOff && (isWhole || isCapitals(label)))
    if (counts || isCapitals(label)) {
      best = { topic, lang, length: label.length + (after?.length ?? 0) }
    }
  }
  return best
}

/** True for a text in capitals of more than one word's worth, in any script that has them. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}
