import { languages, loadMessages } from '$lib/messages/messages';
import { orLeaveWordless } from './or-leave';

export const load = () => orLeaveWordless(loadMessages(...languages));
