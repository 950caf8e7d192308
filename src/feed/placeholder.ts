const later =
  /^(?:(?:the )?(?:title|speakers?|venue|location|room|place|abstract|bio(?:graphy)?)[ :(]*)?(?:t\.?b\.?[acd]\.?|(?:is |are )?to be (?:announced|confirmed|determined|decided|advised)|(?:details )?(?:coming soon|to follow)|not yet (?:added|announced)|wird noch bekannt ?gegeben|à (?:venir|confirmer)|por (?:anunciar|confirmar)|da (?:annunciare|definire))$/i;
const nothing = /^(?:n\/?a\.?|none|null|undefined|-+|–|—|\.+|\?+)$/i;

const bare = (text: string): string => text.replace(/^[\s*_([{"'“]+|[\s*_)\]}"'”.!…]+$/g, '');

/** Whether a text says that something is to be announced: "TBA", "*tbc*", "Title to be confirmed". */
export function isToBeAnnounced(text: string): boolean {
  return text.length < 60 && later.test(bare(text));
}

/** Whether a text only stands where nothing is: "N/A", "-", "none". */
export function isNothing(text: string): boolean {
  return text.length < 10 && nothing.test(text.trim());
}
