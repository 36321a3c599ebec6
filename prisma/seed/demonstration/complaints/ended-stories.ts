import { after, type ComplaintStory } from './complaint-story'

const by = 'field'
const engineer = 'field2'

/** Complaints that ended: resolved, rejected, closed by whoever complained; over the last months. */
export const endedStories: ComplaintStory[] = [
  {
    ...{
      type: 'GarbageNeedsTobeCleared',
      by: 'citizen',
      stands: 3,
      person: 3,
      photos: ['garbage'],
    },
    words: {
      en: 'The heap behind the market was not cleared for a week.',
      hi: 'बाज़ार के पीछे का ढेर एक सप्ताह से नहीं उठा।',
    },
    moves: [
      after(2, { do: 'show-photos' }),
      after(6, { do: 'resolve', by, remark: 'Cleared, lime spread.', photo: 'swept' }),
      after(1, { do: 'work', by, what: 'Bleaching powder', quantity: '2', unit: 'kg', cost: '90' }),
      after(1, { do: 'show-photos' }),
    ],
  },
  {
    ...{ type: 'DirtyOrSmellyPublicToilets', by: 'citizen', stands: 12, person: 1 },
    words: { en: 'No water, and it stinks.', hi: 'पानी नहीं है और बदबू आती है।' },
    moves: [after(5, { do: 'resolve', by, remark: 'Cleaned twice, tank filled.' })],
  },
  {
    ...{ type: 'DirtyWaterSupply', by: 'citizen', stands: 20, photos: ['water'] },
    words: { en: 'The tap water is brown.', hi: 'नल से मटमैला पानी आ रहा है।' },
    moves: [
      after(1, { do: 'follow', people: 2 }),
      after(2, { do: 'withhold-photos' }),
      after(3, { do: 'resolve', by: engineer, remark: 'Line flushed, chlorine checked.' }),
      after(9, { do: 'rate', rating: 4, reasons: ['PROMPT'] }),
    ],
  },
  {
    ...{ type: 'DeadAnimals', by: 'phone', stands: 45, attributes: { animal: 'small' } },
    words: { en: 'A dead dog by the road.', hi: 'सड़क किनारे मरा कुत्ता पड़ा है।' },
    moves: [
      after(2, { do: 'resolve', by, remark: 'Removed and buried.' }),
      after(5, { do: 'rate', rating: 5, reasons: ['PROMPT', 'COURTEOUS'] }),
    ],
  },
  {
    ...{ type: 'IllegalShopsOnFootPath', by: 'nobody', stands: 24 },
    words: { en: 'A shop put its fridge on the footpath.', hi: 'दुकान ने फ्रिज फुटपाथ पर रखा है।' },
    moves: [
      after(6, { do: 'reject', reasons: ['NOT_FOUND'], remark: 'Nothing there on two visits.' }),
    ],
  },
  {
    ...{ type: 'IllegalParking', by: 'phone', stands: 80 },
    words: { en: 'Cars in the lane.', hi: 'गली में गाड़ियाँ।' },
    moves: [
      after(3, {
        do: 'reject',
        reasons: ['INSUFFICIENT_DETAILS'],
        remark: 'Which lane was not said.',
      }),
      after(6, { do: 'rate', rating: 1, reasons: ['SLOW'] }),
    ],
  },
  {
    ...{ type: 'BurningOfGarbage', by: 'nobody', stands: 100 },
    words: { en: 'Leaves and plastic burn every morning.', hi: 'रोज़ सुबह पत्ते और प्लास्टिक जलते हैं।' },
    moves: [after(4, { do: 'resolve', by, remark: 'Fire put out, the sweeper warned.' })],
  },
  {
    ...{ type: 'RequestSprayingOrFoggingOperation', by: 'whatsapp', stands: 130 },
    words: { en: 'Many mosquitoes, fogging please', hi: 'मच्छर बहुत हैं, फॉगिंग कराएँ' },
    moves: [
      after(12, { do: 'resolve', by, remark: 'Fogged on both sides of the nala.' }),
      after(1, { do: 'work', by, what: 'Pyrethrum', quantity: '1.5', unit: 'litre', cost: '1275' }),
      after(6, { do: 'rate', rating: 4, reasons: ['GOOD_WORK'] }),
    ],
  },
  {
    ...{ type: 'CuttingOrTrimmingOfTreeRequired', by: 'citizen', stands: 170 },
    words: { en: 'A dry branch hangs over the steps.', hi: 'सूखी डाल सीढ़ियों पर लटकी है।' },
    moves: [
      after(20, { do: 'resolve', by: engineer, remark: 'Branch taken down.' }),
      after(4, { do: 'rate', rating: 5, reasons: ['GOOD_WORK', 'KEPT_INFORMED'] }),
    ],
  },
  {
    ...{ type: 'BrokenWaterPipeOrLeakage', by: 'citizen', stands: 210, photos: ['water'] },
    words: { en: 'The pipe leaks day and night.', hi: 'पाइप दिन-रात रिस रही है।' },
    moves: [
      after(4, { do: 'show-photos' }),
      after(3, {
        ...{ do: 'send-back', by: engineer, reasons: ['NEEDS_MATERIAL'] },
        remark: 'No 4 inch collar in store.',
      }),
      after(10, { do: 'assign', to: engineer }),
      after(8, { do: 'resolve', by: engineer, remark: 'Collar replaced.', photo: 'mended' }),
      after(1, {
        do: 'work',
        by: engineer,
        what: 'CI collar',
        quantity: '1',
        unit: 'no',
        cost: '640',
      }),
      after(5, { do: 'rate', rating: 2, reasons: ['SLOW'] }),
    ],
  },
  {
    ...{ type: 'DamagedGarbageBin', by: 'counter', stands: 250 },
    words: { en: 'The bin has no bottom.', hi: 'कूड़ेदान का पेंदा टूटा है।' },
    moves: [after(64, { do: 'resolve', by, remark: 'New bin placed.' })],
  },
  {
    ...{ type: 'BlockOrOverflowingSewage', by: 'counter', stands: 290, photos: ['drain'] },
    words: { en: 'The sewer backs up into the yard.', hi: 'सीवर आँगन में लौट रहा है।' },
    moves: [
      after(30, { do: 'resolve', by: engineer, remark: 'Jetting done.' }),
      after(8, { do: 'reopen', remark: { en: 'It is back.', hi: 'फिर भर गया।' } }),
      after(3, { do: 'assign', to: engineer }),
      after(9, {
        do: 'resolve',
        by: engineer,
        remark: 'Root cut out, 6 m relaid.',
        photo: 'mended',
      }),
      after(2, { do: 'show-photos' }),
      after(3, { do: 'rate', rating: 3, reasons: ['SLOW', 'COURTEOUS'] }),
    ],
  },
  {
    ...{ type: 'NoStreetlight', by: 'citizen', stands: 340 },
    words: { en: 'The new steps have no light.', hi: 'नई सीढ़ियों पर बत्ती नहीं है।' },
    moves: [
      after(60, { do: 'resolve', by: engineer, remark: 'Pole and LED put up.', photo: 'lamp-lit' }),
      after(2, { do: 'show-photos' }),
      after(7, { do: 'rate', rating: 5, reasons: ['GOOD_WORK'] }),
    ],
  },
  {
    ...{ type: 'ConstructionMaterialLyingOntheRoad', by: 'nobody', stands: 400 },
    words: { en: 'Sand and bricks on half the road.', hi: 'आधी सड़क पर रेत और ईंटें।' },
    moves: [after(15, { do: 'resolve', by, remark: 'Removed, owner fined.' })],
  },
  {
    ...{ type: 'GarbageNeedsTobeCleared', by: 'mail', stands: 460 },
    words: { en: 'Garbage truck not coming', hi: 'कूड़े की गाड़ी नहीं आ रही, कूड़ा उठाया नहीं गया' },
    moves: [after(11, { do: 'resolve', by, remark: 'Second round added.' })],
  },
  {
    ...{ type: 'illegalDischargeOfSewage', by: 'phone', stands: 530 },
    words: { en: 'Dirty water runs into the stream.', hi: 'गंदा पानी गदेरे में जाता है।' },
    moves: [
      after(28, { do: 'resolve', by, remark: 'Outlet closed, notice served.' }),
      after(4, { do: 'rate', rating: 4, reasons: ['GOOD_WORK'] }),
    ],
  },
]
