import { applied, asSystem, licensed, ulb, type Signed } from '../registers/licensed.fixture'

/** Applies for a licence and gets it; gives the file, what was paid, and the papers that were issued on the way. */
export async function papersOf(
  citizen: Signed,
  officers: [Signed, Signed, Signed],
  businessName: string,
  tender?: Parameters<typeof licensed>[2],
) {
  const file = await applied(citizen, businessName)
  const taken = await licensed(officers, file, tender)
  const all = await asSystem((tx) =>
    tx.issuedDocument.findMany({ where: { tenantId: ulb, applicationId: file } }),
  )
  const of = (kind: string) => {
    const paper = all.find((one) => one.kind === kind)
    if (!paper) throw new Error(`No ${kind} was issued`)
    return paper
  }
  return {
    file,
    ...taken,
    certificate: of('CERTIFICATE'),
    paper: of('RECEIPT'),
    lodged: of('ACKNOWLEDGEMENT'),
  }
}
