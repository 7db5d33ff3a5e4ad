@NullMarked
package org.lianluo.identity.domain;

import org.jspecify.annotations.NullMarked;
