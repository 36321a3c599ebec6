import type { Group } from './forms'

/** Whole answers for a trade licence in the sample town. Invented. */
export const sampleAnswers = {
  business: {
    name: 'Himalaya Lodge',
    licenceType: 'PERMANENT',
    structure: 'SHOP',
    startedOn: '2026-04-01',
    employees: 4,
  },
  units: [
    { category: 'HOTELS', type: 'LODGE', unit: { en: 'rooms', hi: 'कमरे' }, quantity: 12 },
    { category: 'FOOD', type: 'TEA' },
  ],
  accessories: [{ kind: 'MOTOR', size: 2.5, count: 3 }],
  owners: [
    {
      kind: 'INDIVIDUAL',
      name: 'Asha Rawat',
      relation: 'PARTNER',
      guardian: 'Mohan Rawat',
      mobile: '9000000001',
    },
    {
      kind: 'INSTITUTION',
      institution: 'COMPANY',
      institutionName: 'Rawat Hotels',
      name: 'Vimal Negi',
      relation: 'PARTNER',
      mobile: '9000000002',
      email: 'vimal@example.in',
    },
  ],
  premises: {
    address: { ward: 'W1', locality: 'L2', door: '12', pin: '248001' },
    holding: 'OCCUPANCYTYPE.RENTED',
  },
} satisfies Record<string, Group | Group[]>
