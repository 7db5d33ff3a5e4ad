/** Where people, clients, sessions, authorizations and keys live: small adapters on the driver. */
@NullMarked
package org.lianluo.identity.mongo;

import org.jspecify.annotations.NullMarked;
