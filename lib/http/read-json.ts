import { CorridorError } from '../model/errors'

/** Bytes of a body: a text of a million characters fits, whatever script it is in. */
const MAX_BODY = 4_500_000

/**
 * The JSON of a body, read no further than its limit.
 * @throws CorridorError unsupported_media_type | body_too_large | malformed_json
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) {
    throw new CorridorError(
      'unsupported_media_type',
      'Send JSON, with the header Content-Type: application/json.',
      'content-type',
    )
  }
  const text = await readText(request)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CorridorError('malformed_json', `The body is not JSON: ${(error as Error).message}`)
  }
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > MAX_BODY) {
      throw new CorridorError(
        'body_too_large',
        `The body is larger than ${MAX_BODY.toLocaleString('en')} bytes. Send one article at a time.`,
        'text',
      )
    }
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
