import type { ListedClaim } from '@/lib/model/claim'
import { countryName } from '@/lib/places'
import { destinationCountries, hasJointDestinations } from '@/lib/view/claim-reading'
import { m } from '@/messages'

/** A figure that several countries share says so: nothing is known of one of them alone. */
export function JointNote({ claim }: { claim: ListedClaim }) {
  const { nationality } = claim.population
  const quantity = m.sentence.quantity(claim)
  const names = (codes: readonly string[]) =>
    m.format.list(codes.map((code) => countryName(code, m.locale)))
  const notes = [
    hasJointDestinations(claim) &&
      m.evidence.joint(
        quantity,
        names(destinationCountries(claim)),
        claim.destinationScope === 'including',
      ),
    nationality.length > 1 && m.evidence.jointNationalities(quantity, names(nationality)),
  ].filter((note) => note !== false)
  if (notes.length === 0) return null
  return (
    <div className="border-ink border-s-2 ps-3 text-sm">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
