import { loadMessages } from '$lib/messages/messages';
import { orLeaveWordless } from '../or-leave';

export const load = ({ params }) => orLeaveWordless(loadMessages(params.language));
