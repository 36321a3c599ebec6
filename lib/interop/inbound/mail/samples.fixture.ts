/** Mails as clients write them, under which invented people answer; `own` is what they wrote. */
type Sample = { client: string; text: string; own: string }

export const samples: readonly Sample[] = [
  {
    client: 'Gmail, wrapped over two lines',
    text: `The light is still out.\r\n\r\nOn Fri, 27 Nov 2026 at 10:04, Palika Almora <almora@palika.test>\r\nwrote:\r\n\r\n> Almora: complaint PGR-ALM-2026-27-000001 is resolved.\r\n> Follow it: https://seva.test/complaints/PGR-ALM-2026-27-000001\r\n`,
    own: 'The light is still out.',
  },
  {
    client: 'Gmail, wrapped over three lines, answered below',
    text: `On Friday, November 27, 2026 at 10:04 AM Nagar Palika Parishad\nAlmora, Uttarakhand <almora@palika.test>\nwrote:\n> Where in Almora is it?\n> Write the ward.\n\nWard 3, at the blue gate`,
    own: 'Ward 3, at the blue gate',
  },
  {
    client: 'Gmail in Hindi',
    text: `अभी भी कूड़ा पड़ा है।\n\nशुक्र, 27 नव॰ 2026 को 10:04 am बजे को Palika Almora <almora@palika.test>\nने लिखा:\n\n> शिकायत का निपटारा हो गया है।\n`,
    own: 'अभी भी कूड़ा पड़ा है।',
  },
  {
    client: 'Gmail in Hindi, as new versions write',
    text: `धन्यवाद\n\nशुक्र, 27 नव॰ 2026, 10:04 am को Palika\n<almora@palika.test> ने लिखा:\n> शिकायत मिल गई है।`,
    own: 'धन्यवाद',
  },
  {
    client: 'Yahoo in Hindi, with digits of Hindi',
    text: `बत्ती बुझी है\n\nशुक्रवार, २७ नवंबर २०२६ को १०:०४:०० AM IST पर, Palika <almora@palika.test> ने लिखा:\n\nशिकायत का निपटारा हो गया है।`,
    own: 'बत्ती बुझी है',
  },
  {
    client: 'Outlook',
    text: `Not repaired, sorry.\n\n________________________________\nFrom: Palika Almora <almora@palika.test>\nSent: Friday, November 27, 2026 10:04 AM\nTo: Kamla Rawat <kamla@mail.test>\nSubject: Complaint resolved\n\nAlmora: complaint PGR-ALM-2026-27-000001 is resolved.`,
    own: 'Not repaired, sorry.',
  },
  {
    client: 'Outlook of old',
    text: `Please look again.\n\n-----Original Message-----\nFrom: Palika [mailto:almora@palika.test]\nSent: Friday\nTo: Kamla\n\nIt is resolved.`,
    own: 'Please look again.',
  },
  {
    client: 'Outlook in Hindi',
    text: `फिर देखें\n\nप्रेषक: Palika <almora@palika.test>\nभेजा गया: 27 नवंबर 2026 10:04\nप्रति: Kamla\nविषय: शिकायत का निपटारा हुआ\n\nनिपटारा हो गया है।`,
    own: 'फिर देखें',
  },
  {
    client: 'Outlook on a telephone',
    text: `Still dark\n\nGet Outlook for Android<https://aka.ms/x>\n________________________________\nFrom: Palika <almora@palika.test>\nSent: Friday\nTo: Kamla`,
    own: 'Still dark',
  },
  {
    client: 'iPhone',
    text: `Pole 4 is dark again\n\nSent from my iPhone\n\nOn 27-Nov-2026, at 10:04 AM, Palika <almora@palika.test> wrote:\n\n﻿It is resolved.`,
    own: 'Pole 4 is dark again',
  },
  {
    client: 'a telephone in Hindi',
    text: `नल में पानी नहीं\n\nमेरे iPhone से भेजा गया`,
    own: 'नल में पानी नहीं',
  },
  {
    client: 'between the lines',
    text: `On Fri, 27 Nov 2026 at 10:04, Palika <almora@palika.test> wrote:\n> Where is it?\nWard 3\n> Which animal?\nA cow`,
    own: 'Ward 3\nA cow',
  },
  {
    client: 'a letter with a head of its own',
    text: `From: Hari Negi\nTo: The Executive Officer\nSubject: Street light\n\nThe light at the temple is out.`,
    own: `From: Hari Negi\nTo: The Executive Officer\nSubject: Street light\n\nThe light at the temple is out.`,
  },
  {
    client: 'somebody who says what another wrote',
    text: `On Monday your officer came and wrote:\nnothing wrong here. That is not so.`,
    own: `On Monday your officer came and wrote:\nnothing wrong here. That is not so.`,
  },
  {
    client: 'nothing but what somebody else wrote',
    text: `> There is a dead cow\n> at the bridge`,
    own: `There is a dead cow\nat the bridge`,
  },
]
