package org.lianluo.platform.seed;

import org.lianluo.shared.Message;

/**
 * Why a row was not kept.
 *
 * @param row counted from 1, the line of a file with one row a line; 0 for the whole file
 * @param field the path of the field, for example {@code rules[2].amount}; empty for the whole row
 * @param rule what it breaks
 */
public record RowProblem(int row, String field, Message rule) {}
