/**
 * The embedded store: speaks the MongoDB protocol on loopback and keeps every acknowledged write on disk. The rest of the
 * application sees only a {@code MongoClient}.
 */
@NullMarked
package org.lianluo.platform.embedded;

import org.jspecify.annotations.NullMarked;
