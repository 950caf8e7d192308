/** Waits until what is on the page by now is laid out, and the browser has noted how high it is. */
export async function framesEnd(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}
