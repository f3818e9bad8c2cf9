/** A text as it is stored, and as offsets count it: NFC, LF line ends, no byte order mark. */
export const storedText = (text: string): string =>
  text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')

/** Lower case with plain letters and apostrophes: what names and words are looked up by. */
export function keyOf(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text)
    ? text
    : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'")
  return plain.toLowerCase()
}
