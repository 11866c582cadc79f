/** Every Web API method this Slack knows; another one is added here and in its own file. */
import type { Method } from './method.ts';
import { appsConnectionsOpen } from './methods/apps-connections-open.ts';
import { assistantPrompts } from './methods/assistant-prompts.ts';
import { authTest } from './methods/auth-test.ts';
import { chatPostEphemeral } from './methods/chat-post-ephemeral.ts';
import { chatPostMessage } from './methods/chat-post-message.ts';
import { chatDelete, chatUpdate } from './methods/chat-update.ts';
import { conversationsHistory } from './methods/conversations-history.ts';
import { conversationsInfo, conversationsMembers } from './methods/conversations-info.ts';
import { conversationsOpen } from './methods/conversations-open.ts';
import { conversationsReplies } from './methods/conversations-replies.ts';
import { filesCompleteUpload, filesGetUploadUrl } from './methods/files-upload.ts';
import { filesInfo } from './methods/files-info.ts';
import { reactionsAdd } from './methods/reactions-add.ts';
import { usergroupsList } from './methods/usergroups-list.ts';
import { usergroupsUsersList } from './methods/usergroups-users-list.ts';
import { usersInfo, usersList } from './methods/users-info.ts';
import { viewsOpen, viewsPush } from './methods/views-open.ts';
import { viewsPublish } from './methods/views-publish.ts';
import { viewsUpdate } from './methods/views-update.ts';

export const METHODS: readonly Method[] = [
  appsConnectionsOpen,
  assistantPrompts,
  authTest,
  chatDelete,
  chatPostEphemeral,
  chatPostMessage,
  chatUpdate,
  conversationsHistory,
  conversationsInfo,
  conversationsMembers,
  conversationsOpen,
  conversationsReplies,
  filesCompleteUpload,
  filesGetUploadUrl,
  filesInfo,
  reactionsAdd,
  usergroupsList,
  usergroupsUsersList,
  usersInfo,
  usersList,
  viewsOpen,
  viewsPublish,
  viewsPush,
  viewsUpdate,
];
