/**
 * BCP 47 tags of the languages in which targets can be addressed: those of ISO 639-1 that states
 * and their courts use, and the scripts and relatives that people would look for.
 */
export const LETTER_LANGUAGES = (
  'en es fr de it pt nl pl cs sv el tr ru uk kk ar fa ur he hi zh-Hans zh-Hant ja ko id ' +
  'af am ay az be bg bn bs ca ckb cy da dv dz eo et eu fi ga gl gn gu ha hr ht hu hy ig is ka km kn ku ' +
  'ky lo lt lv mg mi mk ml mn mr ms mt my ne no or pa ps qu ro rw sd si sk sl sm so sq sr sr-Latn sw ta ' +
  'te tg th ti tk tn to tpi tt ug uz vi wo xh yo zu'
).split(' ')
