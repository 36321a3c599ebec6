import { Day } from '@/lib/platform/dates/dates'
import type { FormContext } from './forms'

const value = (code: string, en: string, hi: string, data = {}) => ({
  code,
  name: { en, hi },
  data,
})
const squareMetres = { uom: 'SQM', uomName: { en: 'square metres', hi: 'वर्ग मीटर' } }

/** A small town for tests: two wards, a few trades and machines. Invented. */
export const sampleContext: FormContext = {
  language: 'en',
  today: Day.parse('2026-11-23'),
  wards: [
    {
      id: 'W1',
      name: { en: 'Ward 1', hi: 'वार्ड 1' },
      localities: [
        { id: 'L1', name: { en: 'Old Market', hi: 'पुराना बाज़ार' } },
        { id: 'L2', name: { en: 'Mill Road', hi: 'मिल रोड' } },
      ],
    },
    {
      id: 'W2',
      name: { en: 'Ward 2', hi: 'वार्ड 2' },
      localities: [{ id: 'L3', name: { en: 'Riverside', hi: 'नदी किनारा' } }],
    },
  ],
  masters: {
    'licence-type': [
      value('PERMANENT', 'Permanent', 'स्थायी'),
      value('TEMPORARY', 'Temporary', 'अस्थायी'),
    ],
    'structure-type': [value('SHOP', 'Shop', 'दुकान'), value('STALL', 'Stall', 'ठेला')],
    'trade-category': [value('FOOD', 'Food', 'खान-पान'), value('HOTELS', 'Hotels', 'होटल')],
    'trade-type': [
      value('TEA', 'Tea stall', 'चाय की दुकान', { category: 'FOOD', uom: null, uomName: null }),
      value('SWEETS', 'Sweet shop', 'मिठाई की दुकान', { category: 'FOOD', ...squareMetres }),
      value('LODGE', 'Lodge', 'लॉज', {
        category: 'HOTELS',
        uom: 'ROOMS',
        uomName: { en: 'rooms', hi: 'कमरे' },
      }),
    ],
    accessory: [
      value('OVEN', 'Oven', 'भट्ठी', { uom: null }),
      value('MOTOR', 'Electric motor', 'विद्युत मोटर', { uom: 'HP' }),
    ],
    ownership: [value('COMPANY', 'Company', 'कंपनी'), value('TRUST', 'Trust', 'न्यास')],
    'relation-type': [
      value('PROPRIETOR', 'Proprietor', 'स्वामी'),
      value('PARTNER', 'Partner', 'साझेदार'),
    ],
    'occupancy-type': [
      value('OCCUPANCYTYPE.OWNED', 'Owned', 'स्वयं का'),
      value('OCCUPANCYTYPE.RENTED', 'Rented', 'किराये का'),
    ],
  },
}
