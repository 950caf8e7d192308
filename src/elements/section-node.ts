import type { Seminar } from '../model/seminar.ts';
import type { Section } from '../view/view-context.ts';

function nameNode(name: string): Node {
  const heading = document.createElement('p');
  heading.dir = 'auto';
  const strong = document.createElement('strong');
  strong.append(name);
  heading.append(strong);
  return heading;
}

/** An abstract, or the biographies of all speakers, each under its name where there are several. */
export function sectionNode(seminar: Seminar, section: Section, render: (text: string) => Node): DocumentFragment {
  const node = document.createDocumentFragment();
  if (section === 'abstract') {
    node.append(render(seminar.abstract ?? ''));
    return node;
  }
  const several = seminar.speakers.length > 1;
  for (const { name, bio } of seminar.speakers.filter((speaker) => speaker.bio)) {
    if (several && name) node.append(nameNode(name));
    node.append(render(bio ?? ''));
  }
  return node;
}
