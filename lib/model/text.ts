/** A text as it is stored, and as offsets count it: NFC, LF line ends, no byte order mark. */
export const storedText = (text: string): string =>
  text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
