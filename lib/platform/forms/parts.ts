/** Whether a raw answer has parts, as addresses, locations and three-box days have. */
export const isParts = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** The parts that are posted as `field.part`, by type of field. */
export const partsOf: Readonly<Partial<Record<string, readonly string[]>>> = {
  address: ['ward', 'locality', 'door', 'street', 'landmark', 'pin'],
  location: ['latitude', 'longitude', 'accuracy'],
  day: ['day', 'month', 'year'],
}
