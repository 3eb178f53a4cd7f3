/** What the pages of organizers and moderators share: language, navigation and the token of their forms. */
package org.imza.kit.desk;
