import type { FeedEntry } from './feed-entry.ts';

const webcastUrl = 'https://usc.zoom.us/j/92673154833?pwd=Z1QwYk52RVhWSkRXRmhzTmRhUTU3UT09';

/** A seminar that was held, with every fact its announcement gave; abstract and biography are retold. */
export const referenceSeminar: FeedEntry = {
  uid: 'aif4s-2024-02-16-beirami@seminars.example.edu',
  title: 'Language Model Alignment: Theory & Practice',
  speakers: [
    {
      name: 'Ahmad Beirami',
      affiliation: 'Google Research',
      bio: 'Ahmad Beirami works at Google Research on making generative language models safer, more useful and able to grow. Earlier he led work on conversational assistants for augmented and virtual reality at Meta AI, and on game-playing agents for automated testing at Electronic Arts. Until 2018 he was a postdoctoral fellow shared by Harvard and MIT, between machine learning and information theory. Georgia Tech’s chapter of Sigma Xi gave his dissertation its best-thesis award.',
    },
  ],
  abstract:
    'A large language model can do many tasks it was hardly trained for, and still answer in ways its users do not want. Alignment nudges the model towards a higher reward, such as safer answers, while keeping it close to where it started. The simplest recipe draws N answers and keeps the one a reward ranks first; the elaborate ones solve a reinforcement learning problem with a penalty on the divergence from the base model. What matters for either is how much reward it buys for a given divergence.\n\nThe seminar surveys what is known, with small worked examples. It then introduces controlled decoding, a modular method that leaves the base model untouched and learns a scorer for prefixes, so that the trade can be set when the model is used. It closes with the question why best-of-N holds its own against far heavier methods.',
  series: 'AIF4S Seminar Series',
  category: 'Conferences, Lectures, & Seminars',
  department: 'Ming Hsieh Department of Electrical and Computer Engineering',
  topics: ['Language models', 'Reinforcement learning'],
  audiences: ['Everyone Is Invited'],
  hosts: ['Mahdi Soltanolkotabi'],
  contact: { name: 'Gloria Halfacre' },
  start: '2024-02-16T15:30:00-08:00',
  end: '2024-02-16T16:30:00-08:00',
  timeZone: 'America/Los_Angeles',
  location: { name: 'Hughes Aircraft Electrical Engineering Center (EEB)', room: '132' },
  webcast: { url: webcastUrl, label: 'Webcast' },
  mode: 'hybrid',
  links: [{ url: 'files/14766.pdf', label: '14766.pdf', kind: 'flyer' }],
};
