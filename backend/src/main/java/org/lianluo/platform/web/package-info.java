@NullMarked
package org.lianluo.platform.web;

import org.jspecify.annotations.NullMarked;
