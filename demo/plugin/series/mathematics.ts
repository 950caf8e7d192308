import type { PlannedSeries } from '../planned-seminar.ts';

/** The mathematicians' weekly hour, tea before it. */
export const mathematics: PlannedSeries = {
  usual: {
    series: 'Mathematics Colloquium',
    category: 'Conferences, Lectures, & Seminars',
    department: 'Department of Mathematics',
    audiences: ['Everyone Is Invited'],
    hosts: ['Evangeline Mostowski'],
    contact: { name: 'Mathematics Office', email: 'office@math.example.edu', phone: '+1 213 555 0139' },
    location: {
      name: 'Noether Hall',
      room: '414',
      address: '88 Lemma Lane, Los Angeles, CA 90089',
      url: 'https://maps.example.edu/noether',
    },
    mode: 'in-person',
    day: 'Fri',
    time: '14:30',
    minutes: 60,
  },
  seminars: [
    {
      slug: 'mc-billiards',
      week: 1,
      note: 'Room changed: Noether Hall 120',
      changedDaysAgo: 1,
      sequence: 1,
      location: { name: 'Noether Hall', room: '120', url: 'https://maps.example.edu/noether' },
      title: 'Billiards in Rooms with Mirrors',
      speakers: [
        {
          name: 'Vsevolod Karpinsky-Lowe',
          affiliation: 'Steklov Street Institute',
          bio: 'Vsevolod Karpinsky-Lowe works on dynamical systems. He has been a visiting member of three institutes that no longer exist, and edits the problem column of a magazine for schools.',
        },
      ],
      abstract:
        'A ball in a rational polygon is a straight line on a surface glued from copies of the table. That old trick fails when a wall also reflects the table itself. We give a new gluing, and with it the first example of a table on which almost every path is dense and yet some lamp leaves a corner dark.\n\nThe hour needs nothing beyond linear algebra. Tea is at two in the common room.',
      topics: ['Dynamical systems'],
    },
    {
      slug: 'mc-noeuds',
      week: 3,
      language: 'fr',
      title: 'Nœuds, tresses et fils de laine : une topologie que l’on tricote',
      speakers: [
        {
          name: 'Mathilde Aubertin-Lacroix',
          affiliation: 'Université des Hautes-Vallées',
          bio: 'Mathilde Aubertin-Lacroix enseigne la topologie à l’Université des Hautes-Vallées. Elle anime depuis dix ans un atelier où lycéens et retraités tricotent des surfaces.',
        },
      ],
      abstract:
        'Un tricot est un entrelacs doublement périodique que l’on peut défaire en tirant un seul fil. Cette propriété, évidente pour qui tricote, n’avait pas de définition mathématique. Nous en proposons une, et classons les points possibles jusqu’à huit croisements : il y en a cent soixante-deux, dont trois que personne n’avait encore tricotés.\n\nL’exposé est donné en français ; les diapositives sont en anglais.',
      topics: ['Topology'],
    },
    {
      slug: 'mc-sofa',
      week: 6,
      title: 'Moving Furniture in Higher Dimensions',
      speakers: [{ name: 'Percival Nakagawa-Stone', affiliation: 'Isle of Man Institute' }],
      abstract:
        'What is the largest sofa that turns a corner? In dimension three there are two kinds of corner and a staircase. We bound the volume for each, and describe the staircase as an open problem with a prize of one sofa.',
      topics: ['Geometry'],
    },
    {
      slug: 'mc-decay-of-waves',
      week: 10,
      status: 'tentative',
      title: String.raw`Slow Waves on $C^{1,\alpha}$ Manifolds`,
      speakers: [{ name: 'Ludovica Strand', affiliation: 'Lund Free University' }],
      abstract: String.raw`On a smooth manifold without trapped geodesics, waves leave quickly: the local energy falls like $t^{-2}$. We show that for a metric that is only $C^{1,\alpha}$ there is a constant $c > 0$ with

$$\int_{\Omega} \bigl( |\nabla u|^2 + |\partial_t u|^2 \bigr) \, dx \;\le\; c \, t^{-1-\alpha} \, \lVert u_0 \rVert^2_{H^1},$$

and that nothing better is true. Notes: www.example.edu/strand/rough-waves.pdf`,
      topics: ['Analysis'],
    },
    {
      slug: 'mc-primes-in-short',
      week: -1,
      title: 'Primes in Short Intervals, with Patience',
      speakers: [{ name: 'Tendai Marufu', affiliation: 'Zambezi Centre for Mathematics' }],
      abstract:
        'Between a large number and a slightly larger one there should be a prime; how slightly is one of the oldest questions in the subject. We explain a new way to combine sieves, which moves the exponent by a little, and why everyone who tried before us stopped just short.',
      topics: ['Number theory'],
      links: [{ url: 'https://www.example.edu/files/mc-primes-notes.pdf', label: 'Lecture notes', kind: 'slides' }],
    },
    {
      slug: 'mc-voting',
      week: -14,
      title: 'The Geometry of Losing an Election',
      speakers: [
        {
          name: 'Cordelia Ashworth-Nguyen',
          affiliation: 'Mercia University',
          bio: 'Cordelia Ashworth-Nguyen is a combinatorialist who has drawn electoral districts under oath.',
        },
      ],
      abstract:
        'Each voting rule cuts a simplex of opinions into pieces. The shape of the pieces says who can lose by gaining votes. We compute them for the rules used in forty countries, and find two in which it has happened.',
      topics: ['Combinatorics', 'Society'],
    },
    {
      slug: 'mc-random-origami',
      week: -62,
      title: 'Random Origami',
      speakers: ['Wilhelmina Dacosta, Porto Novo University'],
      abstract:
        'Crumple a sheet, flatten it, and look at the creases: every vertex obeys Maekawa’s theorem, though nobody told the paper. We study random crease patterns with this constraint and find a phase transition between foldable and hopeless.',
      topics: ['Probability', 'Geometry'],
    },
    {
      slug: 'mc-history-of-zero',
      week: -142,
      title: 'Nothing in Particular: A Working History of Zero',
      speakers: [{ name: 'Raghavendra Iyengar-Poole', affiliation: 'Deccan Historical Society' }],
      abstract:
        'Merchants needed an empty column long before philosophers needed an empty set. From account books of five centuries we follow the mark as it turns from a gap into a digit and from a digit into a number.',
      topics: ['History of mathematics'],
    },
  ],
};
