/** What modules say of their items so that people can find them by words: plain Java, no framework, no beans. */
@NullMarked
package org.lianluo.shared.index;

import org.jspecify.annotations.NullMarked;
