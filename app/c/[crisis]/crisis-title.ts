import { listCrises } from '@/lib/services/list-crises'

/** "Map, Ukraine 2022" for the tab; the id where there is no such crisis. */
export async function crisisTitle(id: string, view?: string): Promise<string> {
  const name = (await listCrises()).find((c) => c.id === id)?.name ?? id
  return view ? `${view}, ${name}` : name
}
