import { languages, loadMessages } from '../../src/lib/messages/messages';

await loadMessages(...languages);
