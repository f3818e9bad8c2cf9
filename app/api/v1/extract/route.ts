import { readJson } from '@/lib/http/read-json'
import { json, route } from '@/lib/http/respond'
import { extractText } from '@/lib/services/extract-text'

export const dynamic = 'force-dynamic'

/** The dry run: reads, and keeps nothing. */
export const POST = route(async (request) => json(await extractText(await readJson(request))))
