import { Loading } from '@/components/ui/states'
import { m } from '@/messages'

export default function CrisisLoading() {
  return <Loading label={m.states.loadingFigures} lines={12} className="max-w-[75ch]" />
}
