package org.imza;

import org.imza.kit.language.MessagesContract;

/** Every word of this service, in every language and script. */
class MessagesTest extends MessagesContract {}
