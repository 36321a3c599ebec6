import { after, type ComplaintStory } from './complaint-story'

/** Complaints that wait for somebody, the latest first: to be given, at the field, given back, opened again, late. */
export const openStories: ComplaintStory[] = [
  {
    ...{ type: 'StreetLightNotWorking', by: 'citizen', stands: 2, person: 1 },
    ...{ attributes: { lights: 'few' }, photos: ['lamp-out'] },
    words: {
      en: 'Three lights in a row are out since Monday. It is dark on the way from the bus stop.',
      hi: 'सोमवार से लगातार तीन बत्तियाँ बंद हैं। बस स्टॉप से आते समय अँधेरा रहता है।',
    },
    moves: [after(2, { do: 'show-photos' }), after(1, { do: 'follow', people: 2 })],
  },
  {
    ...{ type: 'IllegalParking', by: 'citizen', stands: 1, photos: ['water'] },
    words: {
      en: 'A lorry has stood across the lane for two days. No car gets past.',
      hi: 'दो दिन से एक ट्रक गली में आड़ा खड़ा है। कोई गाड़ी नहीं निकल पाती।',
    },
    moves: [],
  },
  {
    ...{ type: 'Others', by: 'phone', stands: 4 },
    words: {
      en: 'The loudspeaker at the hall goes on after eleven at night.',
      hi: 'हॉल का लाउडस्पीकर रात ग्यारह बजे के बाद भी बजता है।',
    },
    moves: [],
  },
  {
    ...{ type: 'DamagedRoad', by: 'counter', stands: 9, called: 'pothole' },
    ...{ attributes: { size: 'large' }, photos: ['pothole'] },
    words: {
      en: 'A deep pothole before the school gate. Two scooters fell this week.',
      hi: 'विद्यालय के गेट के सामने गहरा गड्ढा है। इस सप्ताह दो स्कूटर गिरे।',
    },
    moves: [
      after(3, { do: 'show-photos' }),
      after(6, {
        ...{ do: 'visit', by: 'field2', photo: 'pothole' },
        remark: 'Measured: 1.2 m by 0.8 m, 20 cm deep. Barricade put up.',
      }),
      after(1, { do: 'note', by: 'field2', text: 'Cold mix ordered, comes on Thursday.' }),
      after(2, { do: 'follow', people: 3 }),
    ],
  },
  {
    ...{ type: 'DamagedRoad', by: 'citizen', stands: 8, at: 'pothole' },
    words: {
      en: 'Big hole in the road near the school.',
      hi: 'विद्यालय के पास सड़क में बड़ा गड्ढा।',
    },
    moves: [after(3, { do: 'join', into: 'pothole' })],
  },
  {
    ...{ type: 'WaterLoggedRoad', by: 'citizen', stands: 3, called: 'pond', photos: ['water'] },
    words: {
      en: 'Rain water does not run off. People walk in the middle of the traffic.',
      hi: 'बारिश का पानी नहीं निकलता। लोग गाड़ियों के बीच चलते हैं।',
    },
    moves: [after(4, { do: 'show-photos' }), after(1, { do: 'follow', people: 1 })],
  },
  {
    ...{ type: 'WaterLoggedRoad', by: 'nobody', stands: 2, at: 'pond' },
    words: { en: 'Water on the road again.', hi: 'सड़क पर फिर पानी भर गया।' },
    moves: [after(2, { do: 'join', into: 'pond' })],
  },
  {
    ...{ type: 'OverflowingOrBlockedDrain', by: 'whatsapp', stands: 38, photos: ['drain'] },
    words: {
      en: 'Drain choked and overflowing before the shops',
      hi: 'दुकानों के सामने नाली जाम है और उफन रही है',
    },
    moves: [
      after(5, { do: 'show-photos' }),
      after(9, { do: 'answer', by: 'field', text: 'The suction machine is under repair.' }),
    ],
  },
  {
    ...{ type: 'ManholeCoverMissingOrDamaged', by: 'counter', stands: 62 },
    words: {
      en: 'The manhole before the post office is open. Somebody put a branch in it as a sign.',
      hi: 'डाकघर के सामने मैनहोल खुला है। किसी ने निशान के लिए डाल रख दी है।',
    },
    moves: [],
  },
  {
    ...{ type: 'NoWaterSupply', by: 'citizen', stands: 3, person: 3 },
    words: {
      en: 'No water for two days in the whole lane.',
      hi: 'पूरी गली में दो दिन से पानी नहीं आया।',
    },
    moves: [
      after(4, { do: 'resolve', by: 'field2', remark: 'Valve opened, supply restored.' }),
      after(6, {
        do: 'reopen',
        remark: { en: 'It came for an hour only.', hi: 'पानी बस एक घंटे आया।' },
      }),
    ],
  },
  {
    ...{ type: 'IllegalConstructions', by: 'citizen', stands: 6, visibility: 'PLACE' },
    words: {
      en: 'A third floor goes up without a board of sanction.',
      hi: 'बिना स्वीकृति बोर्ड के तीसरी मंज़िल बन रही है।',
    },
    moves: [
      after(9, {
        ...{ do: 'send-back', by: 'field2', reasons: ['NEEDS_SANCTION'] },
        remark: 'नक्शा देखने के लिए विकास प्राधिकरण को लिखना होगा।',
      }),
    ],
  },
  {
    ...{ type: 'StrayAnimals', by: 'citizen', stands: 5, attributes: { animal: 'dogs' } },
    words: {
      en: 'A pack of dogs chases children in the morning.',
      hi: 'सुबह कुत्तों का झुंड बच्चों के पीछे दौड़ता है।',
    },
    moves: [
      after(3, { do: 'say', text: { en: 'They were there again today.', hi: 'आज फिर थे।' } }),
      after(4, {
        do: 'visit',
        by: 'field',
        remark: 'Five dogs seen. Sterilisation van asked for.',
      }),
    ],
  },
  {
    ...{ type: 'Others', by: 'citizen', stands: 5 },
    words: {
      en: 'Burial ground path is full of thorns.',
      hi: 'श्मशान घाट का रास्ता काँटों से भरा है।',
    },
    moves: [
      after(6, { do: 'reject', reasons: ['NOT_MUNICIPAL'], remark: 'Forest land begins there.' }),
      after(8, {
        do: 'reopen',
        remark: {
          en: 'The path is the town’s; the forest begins behind it.',
          hi: 'रास्ता नगर का है, जंगल उसके पीछे है।',
        },
      }),
    ],
  },
  {
    ...{ type: 'IllegalCuttingOfTrees', by: 'nobody', stands: 3, visibility: 'HIDDEN' },
    words: {
      en: 'Trees are cut at night behind the new hotel.',
      hi: 'नए होटल के पीछे रात में पेड़ काटे जा रहे हैं।',
    },
    moves: [],
  },
  {
    ...{ type: 'ParkRequiresMaintenance', by: 'citizen', stands: 10, photos: ['garbage'] },
    words: { en: 'The swings are broken.', hi: 'पार्क के झूले टूटे हैं।' },
    moves: [],
  },
  {
    ...{ type: 'WaterPressureisVeryLess', by: 'phone', stands: 16 },
    words: {
      en: 'Water does not reach the first floor.',
      hi: 'पहली मंज़िल तक पानी नहीं चढ़ता।',
    },
    moves: [],
  },
  {
    ...{ type: 'IllegalShopsOnFootPath', by: 'phone', stands: 7 },
    words: { en: 'Carts take the whole footpath.', hi: 'ठेलों ने पूरा फुटपाथ घेर लिया है।' },
    moves: [after(4, { do: 'assign', to: 'field' })],
  },
]
