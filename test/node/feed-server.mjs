// A web server for feeds on this machine alone.
import { createServer } from 'node:http';

/** What an answer is sent as: text and bytes as they are, a status number as that error, anything else as JSON. */
function send(response, answer) {
  if (typeof answer === 'number' || answer === undefined) return response.writeHead(answer ?? 404).end('no feed here');
  return response.end(typeof answer === 'string' || Buffer.isBuffer(answer) ? answer : JSON.stringify(answer));
}

/** Serves `answers`, an object of path → answer that may change meanwhile: `{ at(path), close() }`. */
export async function serveFeeds(answers) {
  const server = createServer(({ url }, response) =>
    send(response, answers[new URL(url, 'http://localhost').pathname]),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    at: (path) => origin + path,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
