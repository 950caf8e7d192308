import type { PlannedSeries } from '../planned-seminar.ts';

/** Machine learning; on campus and by webcast. */
export const learningMachines: PlannedSeries = {
  usual: {
    series: 'Learning Machines Colloquium',
    category: 'Conferences, Lectures, & Seminars',
    department: 'Department of Computer Science',
    audiences: ['Everyone Is Invited'],
    hosts: ['Priya Raghunathan'],
    contact: { name: 'Dolores Quint', email: 'colloquium@cs.example.edu', phone: '+1 213 555 0117' },
    location: {
      name: 'Calloway Computing Center',
      room: '101',
      address: '1200 Jacaranda Walk, Los Angeles, CA 90089',
      url: 'https://maps.example.edu/calloway',
    },
    webcast: { url: 'https://video.example.edu/live/learning-machines', label: 'Webcast' },
    mode: 'hybrid',
    day: 'Thu',
    time: '16:00',
    minutes: 60,
  },
  seminars: [
    {
      slug: 'lm-forgetting-on-purpose',
      workdays: -1,
      title: 'Forgetting on Purpose: Removing One Reader from a Trained Model',
      speakers: [
        {
          name: 'Tomasz Wieczorek',
          affiliation: 'Baltic Institute of Informatics',
          bio: 'Tomasz Wieczorek leads the data rights laboratory at the Baltic Institute of Informatics. He wrote one of the first audits of unlearning claims and has advised two data protection authorities on what “deleted” should mean.',
        },
      ],
      abstract:
        'When somebody withdraws their data, retraining a large model from nothing is rarely an option. We ask what can honestly be promised instead. A small set of linear layers, trained to carry the influence of each contributor separately, lets a contribution be subtracted in minutes; an auditor with black-box access cannot tell the result from a model that never saw it.\n\nThe second half is a list of failures. Three published methods pass their own tests and fail ours, and we explain why each did.',
      topics: ['Privacy', 'Machine learning'],
      links: [
        {
          url: 'https://video.example.edu/watch/lm-forgetting-on-purpose',
          label: 'Recording (54 min)',
          kind: 'recording',
        },
        { url: 'https://www.example.edu/files/lm-forgetting-slides.pdf', label: 'Slides', kind: 'slides' },
        { url: 'https://papers.example.org/2107-unlearning', label: 'Paper', kind: 'paper' },
      ],
    },
    {
      slug: 'lm-two-teachers',
      week: 2,
      title: 'Two Teachers, One Student: Distillation When the Experts Disagree',
      speakers: [
        {
          name: 'Ingrid Solheim',
          affiliation: 'Nordfjord University',
          url: 'https://www.example.edu/people/solheim',
          bio: 'Ingrid Solheim is professor of statistics at Nordfjord University. Her work on disagreement between experts began with weather forecasters, who kept better records of their errors than anybody else.',
        },
        {
          name: 'Kwabena Asante-Boateng',
          affiliation: 'Harmattan Research, Accra',
          bio: 'Kwabena Asante-Boateng founded the language group at Harmattan Research, which builds translation systems for eleven West African languages with corpora that fit on one disk.',
        },
      ],
      abstract:
        'Distillation assumes that the teacher is right. With two teachers who contradict one another, averaging them yields a student who is confidently wrong about exactly the cases that matter. We let the student keep the disagreement: it learns where its teachers part, and says so.\n\nOn medical triage notes in English and Twi the student calls for a human in one case of nine, and those are the cases on which physicians also differ.',
      topics: ['Machine learning', 'Natural language'],
      hosts: ['Priya Raghunathan', 'Samuel Oduya'],
    },
    {
      slug: 'lm-hebrew-morphology',
      week: 5,
      title: 'שורשים ותבניות: מה לומדים מודלי שפה על המורפולוגיה של העברית',
      language: 'he',
      speakers: [{ name: 'נועה בן־ארי', affiliation: 'המכון לבלשנות חישובית, חיפה' }],
      abstract:
        'מילים בעברית נבנות משורש ומתבנית, ולא מרצף של צורנים. ההרצאה מראה כיצד מודלי שפה גדולים מייצגים את המבנה הזה, היכן הם נכשלים, ומה אפשר ללמוד מן הטעויות שלהם על רכישת שפה אצל ילדים.\n\nThe slides are in English; questions are welcome in either language.',
      topics: ['Natural language'],
      hosts: ['Yael Abramov'],
    },
    {
      slug: 'lm-small-data',
      week: 9,
      title: 'Ninety-Four Whales: Learning from Very Small Populations',
      speakers: [{ name: 'Marguerite Fonoti', affiliation: 'Southern Cross Marine Laboratory' }],
      abstract:
        'There are ninety-four animals in the population we study, and each has been photographed some thirty times in forty years. No augmentation will make that a large data set. We describe what did help: a generative model of barnacle growth, an honest prior, and a habit of asking the field crew before asking the optimiser.',
      topics: ['Machine learning', 'Ecology'],
    },
    {
      slug: 'lm-gradient-noise',
      week: -4,
      title: 'The Useful Part of Gradient Noise',
      speakers: [
        {
          name: 'Desmond Achterberg',
          affiliation: 'Lowland Technical University',
          bio: 'Desmond Achterberg studies stochastic optimisation at Lowland Technical University and keeps bees.',
        },
      ],
      abstract:
        'Noise in stochastic gradients is blamed for slow convergence and praised for good generalisation. We split it in two: a part along directions in which the loss is flat, which does nothing but drift, and a part across them, which acts as a regulariser with a strength one can compute. Removing the first halves training time and leaves test error where it was.',
      topics: ['Optimisation'],
      links: [{ url: 'https://video.example.edu/watch/lm-gradient-noise', label: 'Recording', kind: 'recording' }],
    },
    {
      slug: 'lm-robust-maps',
      week: -31,
      title: 'Maps That Admit What They Do Not Know',
      speakers: [{ name: 'Carmen Ibarrola', affiliation: 'Plateau State University' }],
      abstract:
        'Satellite maps of crop type are used to decide who receives drought relief. We show that their stated confidence is far too high where farms are small, and give a calibration that needs three hundred visits on foot instead of thirty thousand.',
      topics: ['Machine learning', 'Remote sensing'],
    },
    {
      slug: 'lm-cheap-attention',
      week: -58,
      title: 'Attention on a Budget',
      speakers: ['Rohan Mukherji, Fernvale Labs'],
      bio: 'Rohan Mukherji designs inference kernels at Fernvale Labs. Before that he wrote firmware for hearing aids, where a millisecond and a milliwatt are both a great deal.',
      abstract:
        'Most of what an attention layer computes is thrown away by the softmax. We bound, before computing anything, which keys can matter for a query, and skip the rest. The bound is exact, costs a sort and two comparisons, and holds for any model without retraining.',
      topics: ['Systems', 'Machine learning'],
    },
    {
      slug: 'lm-counterfactual-tutors',
      week: -97,
      title: 'Counterfactual Tutors: Would the Pupil Have Learned It Anyway?',
      speakers: [{ name: 'Abigail Thornquist', affiliation: 'Westerly College' }],
      abstract:
        'A tutoring system that is switched on for pupils who are about to succeed will look effective. Using a lottery that a school district held for its own reasons, we estimate what the tutor itself contributed. It is less than the vendor says and more than we had expected, and nearly all of it comes from one habit: asking the pupil to predict before showing the answer.',
      topics: ['Education', 'Causal inference'],
    },
    {
      slug: 'lm-compiler-proofs',
      week: -133,
      title: 'Can a Language Model Keep a Promise? Generating Code with Its Proof',
      speakers: [{ name: 'Jiho Nam', affiliation: 'Han River Institute of Technology' }],
      abstract:
        'We ask a model for a program and a proof at once and accept neither alone. The proof checker is small enough to be read in an afternoon, so trust ends up where it is cheap. Over six hundred exercises the pair succeeds less often than the program by itself, yet everything that is accepted is right.',
      topics: ['Programming languages', 'Machine learning'],
    },
  ],
};
