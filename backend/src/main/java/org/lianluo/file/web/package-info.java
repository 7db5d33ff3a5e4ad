@NullMarked
package org.lianluo.file.web;

import org.jspecify.annotations.NullMarked;
