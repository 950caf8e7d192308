/** Where the text behind a quotation mark ends; its own are written with a backslash. */
export function textEnd(json: string, start: number): number {
  let end = json.indexOf('"', start);
  while (end > 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: string, index: number): boolean {
  let before = index;
  while (json[before - 1] === '\\') before -= 1;
  return (index - before) % 2 === 1;
}

/** Whether lists and objects of JSON stand more than so deep inside each other. Goes by the signs alone, in linear time. */
export function isDeeper(json: string, depth: number): boolean {
  let open = 0;
  for (let index = 0; index < json.length; index += 1) {
    const sign = json[index];
    if (sign === '"') index = textEnd(json, index + 1);
    else if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open -= 1;
    if (open > depth) return true;
  }
  return false;
}
