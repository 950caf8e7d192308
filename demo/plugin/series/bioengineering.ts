import type { PlannedSeries } from '../planned-seminar.ts';

/** Engineers and clinicians, early in the morning, before the wards. */
export const bioengineering: PlannedSeries = {
  usual: {
    series: 'Bioengineering Rounds',
    category: 'Conferences, Lectures, & Seminars',
    department: 'Department of Biomedical Engineering',
    audiences: ['Faculty/Staff', 'Clinicians', 'Graduate Students'],
    hosts: ['Imogen Castellanos'],
    contact: { name: 'Bram Holloway', email: 'rounds@bme.example.edu', phone: '+1 213 555 0158' },
    location: {
      name: 'Health Sciences Pavilion',
      room: 'Lecture Theatre 2',
      address: '2001 Harbor Boulevard, Los Angeles, CA 90033',
      url: 'https://maps.example.edu/pavilion',
    },
    webcast: { url: 'https://video.example.edu/live/rounds', label: 'Watch remotely' },
    mode: 'hybrid',
    day: 'Tue',
    time: '08:30',
    minutes: 60,
  },
  seminars: [
    {
      slug: 'br-quiet-icu',
      week: 1,
      title: 'The Quiet Ward: Fewer Alarms, Better Heard',
      speakers: [
        {
          name: 'Henrietta Vos',
          affiliation: 'Saint Odile Children’s Hospital',
          bio: 'Henrietta Vos is a paediatric intensivist and the only physician at Saint Odile with a key to the instrument workshop.\n\nShe led the first trial in which nurses could overrule an alarm and the alarm would learn from it.',
        },
      ],
      abstract:
        'An intensive care bed sounds an alarm every four minutes; nine in ten mean nothing. We replaced thresholds by forecasts, and sound by light wherever a nurse was in sight of it. After a year alarms had fallen by three quarters and response times by half.\n\nWhat we did not foresee was the silence, to which families had to be introduced. We describe how.',
      topics: ['Biomedical devices', 'Human factors'],
      links: [{ url: 'https://www.example.edu/files/br-quiet-ward.pdf', label: 'Flyer (PDF)', kind: 'flyer' }],
    },
    {
      slug: 'br-bone-glass',
      week: 4,
      title: 'Bone Likes Glass',
      speakers: [{ name: 'Cassius Underhill', affiliation: 'Institute of Regenerative Materials' }],
      abstract:
        'Some glasses dissolve in the body at the pace at which bone grows. By spinning them into wool we let surgeons press an implant into shape with their fingers. Two years of follow-up in sheep, and three months in people.',
      topics: ['Materials', 'Regeneration'],
    },
    {
      slug: 'br-speaker-tba',
      week: 7,
      title: 'Visiting Clinician Lecture',
      toBeAnnounced: ['speakers', 'abstract'],
      topics: ['Medicine'],
    },
    {
      slug: 'br-cochlea',
      week: 12,
      title: 'مستقبل السمع: زراعة القوقعة بين الهندسة واللغة',
      language: 'ar',
      speakers: [{ name: 'ليلى الحدّاد', affiliation: 'مركز علوم السمع، عمّان' }],
      abstract:
        'تُضبط أجهزة زراعة القوقعة عادةً على أصوات اللغات الأوروبية، فتضيع فيها الحروف المفخّمة والحلقية. نعرض طريقة جديدة لتوزيع القنوات الترددية على الأقطاب، ونتائجها عند ستين طفلاً في أربع مدن.\n\nSlides in English, lecture in Arabic with interpretation.',
      topics: ['Biomedical devices', 'Hearing'],
    },
    {
      slug: 'br-sweat',
      week: -5,
      title: 'Reading Sweat',
      speakers: [
        {
          name: 'Eun-bi Hargreaves',
          affiliation: 'Wearable Chemistry Laboratory',
          bio: 'Eun-bi Hargreaves is a chemist who runs marathons for data.',
        },
      ],
      abstract:
        'Sweat holds most of what blood does, later and thinner. We describe a patch that takes a tenth of a drop, knows how old the drop is, and corrects for it. Lactate and cortisol work; glucose does not yet, and we explain why claims to the contrary should be read with care.',
      topics: ['Biomedical devices'],
      links: [
        { url: 'https://video.example.edu/watch/br-sweat', label: 'Recording', kind: 'recording' },
        { url: 'https://www.example.edu/files/br-sweat-slides.pdf', label: 'Slides', kind: 'slides' },
      ],
    },
    {
      slug: 'br-phantoms',
      week: -27,
      title: 'Phantom Organs: Practising on What Is Not There',
      speakers: [{ name: 'Alaric Pemberton', affiliation: 'Surgical Simulation Unit, Norwich' }],
      abstract:
        'A printed liver can be made to look right; making it feel right under a needle is another matter. We tuned gels by letting blindfolded surgeons reject them, four hundred times.',
      topics: ['Surgery', 'Materials'],
    },
    {
      slug: 'br-night-shift',
      week: -83,
      title: 'Light for the Night Shift',
      speakers: ['Saoirse Mac Aodhagáin, Western Health Observatory'],
      abstract:
        'Bright light keeps night nurses awake and ruins their next day. A slow sweep of colour through the shift does the first with less of the second. A trial on six wards, with the sleep diaries of a hundred and twelve volunteers.',
      topics: ['Human factors', 'Medicine'],
    },
    {
      slug: 'br-microrobots',
      week: -136,
      title: 'Steering Through Mucus',
      speakers: [{ name: 'Zdeněk Horáček', affiliation: 'Vltava Institute of Micromechanics' }],
      abstract:
        'The stomach protects itself with a gel that no swimmer of ours could cross, until we stopped swimming and began to drill. The drill is forty micrometres long and copies the egg of a parasite, to which we owe an apology.',
      topics: ['Robotics', 'Medicine'],
    },
  ],
};
