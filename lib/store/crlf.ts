const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/**
 * Ends the lines of a CSV in CR LF, as RFC 4180 has it; Postgres ends them in LF. Line ends within
 * quoted cells are data and stay. Chunks may be cut anywhere: the state goes on from one to the next.
 */
export function crlfLines(): (chunk: Uint8Array) => Uint8Array {
  let quoted = false
  return (chunk) => {
    const out = new Uint8Array(chunk.length * 2)
    let length = 0
    for (const byte of chunk) {
      if (byte === QUOTE) quoted = !quoted
      else if (byte === LF && !quoted) out[length++] = CR
      out[length++] = byte
    }
    return out.slice(0, length)
  }
}
