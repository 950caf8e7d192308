const what =
  '(?:the )?(?:titles?|speakers?|venue|location|room|place|abstract|bio(?:graphy)?|titel|referent|ort|raum|titre|orateur|lieu|salle|résumé)';
const words = [
  String.raw`t\.?b\.?[acd]\.?`,
  '(?:is |are )?to be (?:announced|confirmed|determined|decided|advised)',
  '(?:details |more )?(?:coming soon|to follow)',
  'not yet (?:added|announced|known)',
  String.raw`n\.? ?n\.?`,
  '(?:wird |werden )?(?:noch )?bekannt ?gegeben',
  'noch nicht bekannt',
  'folgt(?: noch| in kürze)?',
  '[àa] (?:venir|confirmer|préciser|définir|déterminer|annoncer|communiquer)',
  'por (?:anunciar|confirmar|definir)',
  'da (?:annunciare|confermare|definire)',
];
const later = new RegExp(`^(?:${what}[ :(]*)?(?:${words.join('|')})$`, 'i');
const nothing = /^(?:n\/?a\.?|none|null|undefined|[-–—.?]+)$/i;

const bare = (text: string): string => text.replace(/^[\s*([{"'“„«]+|[\s*)\]}"'”“».!…]+$/g, '');

/** Whether a text says that something is to be announced: "TBA", "*tbc*", "Title to be confirmed". */
export function isToBeAnnounced(text: string): boolean {
  return text.length < 60 && later.test(bare(text));
}

/** Whether a text only stands where nothing is: "N/A", "-", "none". */
export function isNothing(text: string): boolean {
  return text.length < 10 && nothing.test(text.trim());
}
