/** How what was searched for is marked. */
export const searchStyles = `
::highlight(seminar-calendar-search) {
  background-color: Mark;
  color: MarkText;
}
`;
