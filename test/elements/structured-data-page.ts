// Runs in the pages of structured-data.test.ts: writes one seminar, with what strict pages are there for.
import { seminar } from '../seminar-factory.ts';
import './structured-data-host.ts';

const host = document.createElement('structured-data-host');
document.body.append(host);
const title = 'Lamps </script><script>document.body.dataset.harm = "done"</script>';
host.controller.show([seminar({ title, location: { name: 'Hall' } })]);
