/** ISO 3166-1 alpha-2 codes of the countries and territories that letters can go to or come from. */
export const COUNTRIES = /* @__PURE__ */ (
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK ' +
  'FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT ' +
  'JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML ' +
  'MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM ' +
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD ' +
  'TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ')

/** Codes for which the runtime has a name, but no reader lives there: unions, outliers, test regions. */
const NOBODYS = /A[CQ]|BV|C[PQ]|DG|E[AUZ]|GS|HM|I[CO]|QO|T[AF]|U[MN]|X[AB]|ZZ/

/**
 * The codes of {@link COUNTRIES} by their names in a language, in its order. Asks the runtime
 * instead of that list, whose bytes the box would have to carry.
 */
export function countriesIn(lang: string): Map<string, string> {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
  // AA, AB … ZZ.
  const found = [...Array(26 * 26).keys()].flatMap((index): [string, string][] => {
    const code = String.fromCharCode(65 + index / 26, 65 + (index % 26))
    const name = regionOf(code) === code ? names.of(code) : undefined
    return name ? [[name, code]] : []
  })
  return new Map(found.sort(([a], [b]) => a.localeCompare(b, lang)))
}

/** A country's code in capitals, an old or wrong one set right (`uk` is `GB`); undefined where it is none. */
export function regionOf(code: string | null | undefined): string | undefined {
  try {
    const region = new Intl.Locale(`und-${code}`).region ?? ''
    return /^[A-Z]{2}$/.test(region) && !NOBODYS.test(region) ? region : undefined
  } catch {
    return undefined
  }
}

/** True for one of {@link COUNTRIES}, in capitals. */
export function isCountry(code: string): boolean {
  return COUNTRIES.includes(code)
}
