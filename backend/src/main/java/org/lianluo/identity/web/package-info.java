/** What of identity speaks plain HTTP: sign-in, set-up, consent, the filter chains and the portal's pages. */
@NullMarked
package org.lianluo.identity.web;

import org.jspecify.annotations.NullMarked;
