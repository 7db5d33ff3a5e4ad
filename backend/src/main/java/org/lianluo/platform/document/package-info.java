/** Official documents and tables: one model of a document set as PDF or DOCX, one of a table written as XLSX or CSV. */
@NullMarked
package org.lianluo.platform.document;

import org.jspecify.annotations.NullMarked;
